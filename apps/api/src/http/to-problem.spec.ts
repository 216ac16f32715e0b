import mongoose from 'mongoose';
import { toProblem } from './to-problem.js';

describe('an error as a problem', () => {
  it('is 503 with Retry-After where MongoDB could not be reached or had no primary', () => {
    const stepDown = new mongoose.mongo.MongoServerError({ message: 'not primary' });
    stepDown.addErrorLabel('RetryableWriteError');
    const errors = [
      new mongoose.mongo.MongoNetworkError('connection closed'),
      new mongoose.Error.MongooseServerSelectionError('no primary'),
      stepDown,
    ];
    for (const error of errors) {
      const problem = toProblem(error);
      expect([problem.kind, problem.status]).toEqual(['unavailable', 503]);
      expect(problem.headers).toEqual({ 'retry-after': '10' });
    }
  });

  it('is a fault where the command itself was wrong', () => {
    expect(toProblem(new mongoose.mongo.MongoServerError({ message: 'bad', code: 2 })).kind).toBe('fault');
    expect(toProblem(new Error('x')).kind).toBe('fault');
  });
});
