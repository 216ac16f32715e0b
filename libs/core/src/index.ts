// libs/core has one front door for each folder: import from '@app/core/posting', '@app/core/records' and so on.
export {};
