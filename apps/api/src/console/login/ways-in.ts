import { Injectable } from '@nestjs/common';
import express, { type Express } from 'express';
import type { Door } from '../shell/console-app.js';
import type { Answer } from '../shell/feature.js';
import { INVITATION_PATH } from '../shell/paths.js';
import { Invitations } from './invitations.js';
import { Login } from './login.js';
import { ProviderLogin } from './provider-login.js';

const MOST_FORM = '4kb';

/** The ways into the console: a password, an invitation, an identity provider. */
@Injectable()
export class WaysIn {
  constructor(
    private readonly lets: Login,
    private readonly invitations: Invitations,
    private readonly provider: ProviderLogin,
  ) {}

  addTo(app: Express, door: Door): void {
    const form = express.urlencoded({ extended: false, limit: MOST_FORM });
    app.get('/login', (_request, response) => door.send(response, this.lets.form('/', 200, null)));
    app.post('/login', form, (request, response) => this.lets.answer(door, request, response));
    app.get(INVITATION_PATH, async (request, response) =>
      door.send(response, await this.invitations.show(request)),
    );
    app.post(INVITATION_PATH, form, async (request, response) =>
      door.send(response, await this.invitations.accept(request)),
    );
    this.provider.addTo(app, door);
  }

  /** The login form that leads to a path. */
  login(next: string): Answer {
    return this.lets.form(next === '/logout' ? '/' : next, 401, null);
  }
}
