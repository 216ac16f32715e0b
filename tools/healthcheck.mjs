// Health check of a container: exit code 0 when the address answers with 2xx within 3 s.
try {
  const answer = await fetch(process.argv[2] ?? '', { signal: AbortSignal.timeout(3_000) });
  process.exit(answer.ok ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
