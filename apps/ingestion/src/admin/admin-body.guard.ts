import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import express, { type Request, type Response } from 'express';

/** Reads the JSON body of a request of the operator's commands. It comes after the guard that lets them in: nothing is read of others. */
@Injectable()
export class AdminBodyGuard implements CanActivate {
  private readonly json = express.json();

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    await new Promise<void>((resolve, reject) => {
      const done = (error?: unknown): void => (error === undefined ? resolve() : reject(error));
      this.json(http.getRequest<Request>(), http.getResponse<Response>(), done);
    });
    return true;
  }
}
