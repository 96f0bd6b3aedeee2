// A run that is ended by a signal does what it does at its end: stops its servers, removes its folders.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));
