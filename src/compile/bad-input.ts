import { GraphQLError } from 'graphql';

/** Arguments that cannot be answered; the client is told why, with the code BAD_USER_INPUT. */
export class BadInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
