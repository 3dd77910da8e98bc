/**
 * Lets many askers share one request: what they ask for within one turn of the event loop goes out together.
 */
export class Gathered<Question, Answer> {
  private waiting: { questions: Question[]; resolve: (answers: Answer[]) => void; reject: (error: unknown) => void }[] =
    [];

  constructor(private readonly ask: (questions: Question[]) => Promise<Answer[]>) {}

  /** The answers to these questions, in order. */
  async get(questions: Question[]): Promise<Answer[]> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ questions, resolve, reject });
      if (this.waiting.length === 1) setImmediate(() => void this.flush());
    });
  }

  private async flush(): Promise<void> {
    const asked = this.waiting;
    this.waiting = [];
    try {
      const answers = await this.ask(asked.flatMap(({ questions }) => questions));
      let start = 0;
      for (const { questions, resolve } of asked) {
        resolve(answers.slice(start, start + questions.length));
        start += questions.length;
      }
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
  }
}
