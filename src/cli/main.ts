process.stdout.write('shirube\n');
