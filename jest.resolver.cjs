// ESM-only packages publish no "require" condition: retry with "import"; jest.transform.cjs turns the file into CommonJS.
module.exports = (request, options) => {
  try {
    return options.defaultResolver(request, options);
  } catch (error) {
    try {
      return options.defaultResolver(request, {
        ...options,
        conditions: [...(options.conditions ?? []), 'import'],
      });
    } catch {
      throw error;
    }
  }
};
