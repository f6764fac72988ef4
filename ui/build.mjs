// Placeholder until the front end exists: nothing to build.
