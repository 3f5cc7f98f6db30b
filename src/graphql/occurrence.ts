import { ObjectType } from 'type-graphql';
import { Event } from './types.ts';

@ObjectType({ description: 'Any event other than an election, a referendum or a poll.', implements: Event })
export class Occurrence extends Event {}
