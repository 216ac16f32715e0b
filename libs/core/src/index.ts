// libs/core has one front door for each folder: import from '@app/core/domain', '@app/search/query' and so on.
export {};
