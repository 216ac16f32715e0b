// libs/core has one front door for each folder: import from '@app/core/domain', '@app/core/query' and so on.
export {};
