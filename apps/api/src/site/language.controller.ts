import { Body, Controller, Post, Req, Res, UseInterceptors } from '@nestjs/common';
import type { Request, Response } from 'express';
import { LANGUAGE_COOKIE, knownLanguage } from '../http/language.js';
import { SeeOther } from '../http/page-result.js';
import { PageInterceptor } from '../http/page.interceptor.js';
import { Problem } from '../http/problem.js';
import { textOf } from '../http/form-values.js';

const YEAR_MS = 365 * 86_400_000;
const NOWHERE = 'http://board.invalid';
/** A page of ours: a path, never another host. */
const OUR_PATH = /^\/(?![/\\])[^\s\\]{0,2000}$/;

/** The button at the foot of each page that changes the language. */
@Controller('language')
@UseInterceptors(PageInterceptor)
export class LanguageController {
  @Post()
  choose(
    @Body() body: Readonly<Record<string, unknown>>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): SeeOther {
    const language = knownLanguage(textOf(body, 'lang', 10));
    if (language === undefined)
      throw new Problem('invalid-parameters', ({ problems }) => problems.noSuchLanguage);
    response.cookie(LANGUAGE_COOKIE, language, {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.secure,
      maxAge: YEAR_MS,
    });
    return new SeeOther(ourPath(textOf(body, 'back')));
  }
}

/**
 * Where to go back to; the front page for anything that is not ours. The choice holds from now on: an address that asks for
 * another language would hide it. Checked again when it is read, since `/..//host` becomes `//host`.
 */
function ourPath(back: string): string {
  if (!OUR_PATH.test(back) || !URL.canParse(back, NOWHERE)) return '/';
  const url = new URL(back, NOWHERE);
  url.searchParams.delete('lang');
  const path = url.pathname + url.search;
  return OUR_PATH.test(path) ? path : '/';
}
