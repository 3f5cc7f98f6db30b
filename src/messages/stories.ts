import { catalogues, type Catalogue, type Texts } from './catalogue.ts';
import { texts } from './messages.ts';

/** Messages of the stories. */
export const storyTexts = {
  stories: ['Stories', 'Истории', 'Баяндар'],
  story: ['Story', 'История', 'Баян'],
  stepsOf: [
    { one: '{0} step', other: '{0} steps' },
    { one: '{0} шаг', few: '{0} шага', many: '{0} шагов' },
    '{0} қадам',
  ],
  stepOf: ['Step {0} of {1}', 'Шаг {0} из {1}', '{0}-қадам, барлығы {1}'],
  stepNamed: ['Step {0}: {1}', 'Шаг {0}: {1}', '{0}-қадам: {1}'],
  startReading: ['Start reading', 'Читать', 'Оқу'],
  nextStep: ['Next: {0}', 'Дальше: {0}', 'Келесі: {0}'],
  allStories: ['All stories', 'Все истории', 'Барлық баян'],
  storiesLead: [
    'Each sentence opens the claims behind it, with their sources.',
    'Каждое предложение открывает утверждения, на которых оно основано, и их источники.',
    'Әр сөйлем оған негіз болған тұжырымдар мен олардың дереккөздерін ашады.',
  ],
  storyPicture: ['What this step shows', 'Что показано на этом шаге', 'Бұл қадамда не көрсетілген'],
  evidenceOfSentence: [
    'Claims behind the marked sentence',
    'Утверждения, на которых основано предложение',
    'Белгіленген сөйлемге негіз болған тұжырымдар',
  ],
  evidenceOfStep: ['Claims of this step', 'Утверждения этого шага', 'Осы қадамның тұжырымдары'],
  moreSources: [
    { one: '+{0} source', other: '+{0} sources' },
    { one: '+{0} источник', few: '+{0} источника', many: '+{0} источников' },
    '+{0} дереккөз',
  ],
  boldInStep: [
    'Bold: in this step. Pale: in the other steps.',
    'Жирным – этот шаг, бледным – другие шаги.',
    'Қалың – осы қадам, солғын – басқа қадамдар.',
  ],
  noStories: [
    'This data set has no stories. Begin with the overview.',
    'В этом наборе данных нет историй. Начните с обзора.',
    'Бұл деректер жинағында баян жоқ. Шолудан бастаңыз.',
  ],
  noSuchStory: ['There is no such story.', 'Такой истории нет.', 'Мұндай баян жоқ.'],
} as const satisfies Texts;

/** The messages of the stories and those that all elements share. */
export type StoryMessages = Catalogue<typeof texts & typeof storyTexts>;

/** The messages of the stories by language. */
export const storyMessagesOf = catalogues({ ...texts, ...storyTexts });
