// A mail server that takes everything and keeps nothing: it counts mails and says PIPELINING, as Postfix does.
import net from 'node:net';

let mails = 0;
const DOT = '\r\n.\r\n';

const server = net.createServer((socket) => {
  let waiting = '';
  let inData = false;
  socket.setNoDelay(true);
  socket.write('220 sink\r\n');
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    waiting += chunk.toString('latin1');
    let answer = '';
    for (;;) {
      if (inData) {
        const end = waiting.indexOf(DOT);
        if (end < 0) break;
        waiting = waiting.slice(end + DOT.length);
        inData = false;
        mails += 1;
        answer += '250 2.0.0 Ok\r\n';
        continue;
      }
      const end = waiting.indexOf('\r\n');
      if (end < 0) break;
      const verb = waiting.slice(0, 4).toUpperCase();
      waiting = waiting.slice(end + 2);
      if (verb === 'EHLO') answer += '250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 50000000\r\n';
      else if (verb === 'DATA') {
        inData = true;
        answer += '354 go\r\n';
        waiting = `\r\n${waiting}`;
      } else if (verb === 'QUIT') {
        socket.end('221 bye\r\n');
        return;
      } else answer += '250 2.0.0 Ok\r\n';
    }
    if (answer !== '') socket.write(answer);
  });
});

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as net.AddressInfo).port }));
process.on('message', () => process.send?.({ mails }));
process.on('disconnect', () => process.exit(0));
