import { once } from 'node:events';
import net, { type AddressInfo, type Socket } from 'node:net';
import { SmtpSender, type OutgoingMail, type SendResult } from '@app/infra/mail';
import { systemClock } from '@app/infra/system';

// Whether the final dot was given to the socket is read from an entry of nodemailer's log (ADR 8). Here a server that counts
// for itself breaks off at each place of the dialogue, and what the sender says must be what that server saw. A version
// of nodemailer that renames, moves or leaves out the entry does not get past these tests.

type Place = 'greeting' | 'MAIL' | 'RCPT' | 'DATA' | 'content' | 'final dot';
type Answer = 'hang up' | '250 2.0.0 taken' | '451 4.3.0 later' | '550 5.1.1 nobody';

const FINAL_DOT = '\r\n.\r\n';

/** A mail server for one mail: it does at one place what it is told, and says whether the final dot came. */
class OneMailServer {
  sawFinalDot = false;
  private inContent = false;
  private received = '';
  private readonly server = net.createServer((socket) => this.greet(socket));

  constructor(
    private readonly place: Place,
    private readonly answer: Answer,
  ) {}

  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}?ignoreTLS=true`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private greet(socket: Socket): void {
    socket.on('error', () => socket.destroy()); // We break off on purpose.
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      this.received += text;
      if (this.inContent) this.readContent(socket);
      else if (this.received.endsWith('\n')) this.readCommand(socket);
    });
    this.reply(socket, 'greeting', '220 one.example');
  }

  private readCommand(socket: Socket): void {
    const verb = this.received.slice(0, 4).trim().toUpperCase();
    this.received = '';
    this.inContent = verb === 'DATA';
    this.reply(socket, verb, this.inContent ? '354 go on' : '250 fine');
  }

  private readContent(socket: Socket): void {
    this.sawFinalDot = this.received.endsWith(FINAL_DOT);
    if (this.place === 'content') return void socket.destroy();
    if (!this.sawFinalDot) return;
    this.inContent = false;
    this.received = '';
    this.reply(socket, 'final dot', '250 2.0.0 taken');
  }

  private reply(socket: Socket, place: string, usual: string): void {
    if (place !== this.place) socket.write(`${usual}\r\n`);
    else if (this.answer === 'hang up') socket.destroy();
    else socket.write(`${this.answer}\r\n`);
  }
}

const mailOf = (bytes: number): OutgoingMail => ({
  envelope: { from: 'alerts@board.example', to: 'ada@reader.example', smtpUtf8: false },
  raw: Buffer.from(
    `Subject: a test\r\n\r\n${'.x'
      .repeat(38)
      .concat('\r\n')
      .repeat(Math.ceil(bytes / 78))}`,
  ),
});

async function sendTo(server: OneMailServer, bytes: number): Promise<SendResult> {
  const sender = new SmtpSender({ url: await server.listen(), connections: 1 }, systemClock);
  const result = await sender.send<never>(mailOf(bytes), () => Promise.resolve('go'));
  sender.close();
  await server.close();
  return result;
}

const KILOBYTE = 1_000;

describe('what the sender knows of the final dot', () => {
  it.each<Place>(['greeting', 'MAIL', 'RCPT', 'DATA'])(
    'a server that hangs up at %s has no mail: not handed over',
    async (place) => {
      const server = new OneMailServer(place, 'hang up');
      expect(await sendTo(server, 20 * KILOBYTE)).toMatchObject({ outcome: 'not-handed-over', code: null });
      expect(server.sawFinalDot).toBe(false);
    },
  );

  it('a server that hangs up in the middle of a mail has not got it: not handed over', async () => {
    // More than the sockets on both sides hold, so that the dot is still ours when the server is gone.
    const server = new OneMailServer('content', 'hang up');
    expect(await sendTo(server, 50_000 * KILOBYTE)).toMatchObject({ outcome: 'not-handed-over', code: null });
    expect(server.sawFinalDot).toBe(false);
  });

  it.each([1, 20, 100, 1_000])(
    'a server that has all of a mail of %p kB and hangs up may have taken it: ambiguous',
    async (kilobytes) => {
      const server = new OneMailServer('final dot', 'hang up');
      expect(await sendTo(server, kilobytes * KILOBYTE)).toMatchObject({ outcome: 'ambiguous', code: null });
      expect(server.sawFinalDot).toBe(true);
    },
  );

  it.each<[Answer, string]>([
    ['250 2.0.0 taken', 'accepted'],
    ['451 4.3.0 later', 'refused-temporarily'],
    ['550 5.1.1 nobody', 'refused'],
  ])('a server that answers the dot with "%s" has said it: %s', async (answer, outcome) => {
    const server = new OneMailServer('final dot', answer);
    expect(await sendTo(server, 20 * KILOBYTE)).toMatchObject({ outcome, code: Number(answer.slice(0, 3)) });
    expect(server.sawFinalDot).toBe(true);
  });
});
