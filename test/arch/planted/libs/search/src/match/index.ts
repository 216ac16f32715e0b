export const match = () => true;
