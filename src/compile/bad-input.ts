import { GraphQLError } from 'graphql';

/** Invalid arguments; the client receives the message with the code BAD_USER_INPUT. */
export class BadInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
