// ESM-only packages publish no "require" condition: retry with "import"; jest.transform.cjs turns the file into CommonJS.
// Needed on every Node: jest 30 asks with "require" even where it could load the ES module (tried on 24.21: eld/small is not
// found without this). Needless once a package that is tested publishes "require" or "default", or jest asks for "module-sync".
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
