import { parentPort, workerData } from 'node:worker_threads';
import { type AnswerOptions, answerLine } from './answer-line.ts';
import { answerToLine, jsonLine } from './json-lines.ts';

// A thread of its own answers batches of lines, each in its order.
const options: AnswerOptions = workerData;
const port = parentPort;

port?.on('message', async (lines: readonly string[]) => {
  const answers: string[] = [];
  for (const line of lines) {
    const { answer } = await answerToLine(line, async (value) => ({ answer: answerLine(value, options) }));
    answers.push(jsonLine(answer));
  }
  port.postMessage(answers);
});
