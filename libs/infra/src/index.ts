// libs/infra has one front door for each folder: import from '@app/infra/config', '@app/infra/mongo' and so on.
export {};
