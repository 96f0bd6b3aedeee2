// Stands in for node:child_process in the command line's bundle: loads it when a program is started.
exports.spawn = (...args) => require('node:child_process').spawn(...args);
