"use client";

import type { DevicesAnswers } from "../../schemas/answers.js";
import { deviceKinds, deviceNotices, type DeviceFacts } from "../../energy/controllableDevice.js";
import { devices } from "../../messages/de/devices.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { Card, Chip, ChipChoice, ChipGroup, LiveRegion, Notice, Stack } from "../../primitives/index.js";

/** Props of {@link DeviceQuestions}. */
export interface DeviceQuestionsProps {
  readonly answers: DevicesAnswers;
  readonly onAnswer: <Field extends keyof DevicesAnswers>(field: Field, answer: DevicesAnswers[Field]) => void;
}

/** Asks for the device that a module is ordered for, and says what may lead to a rejection. No answer is needed to go on. */
export function DeviceQuestions({ answers, onAnswer }: DeviceQuestionsProps) {
  const t = useText("devices", devices);
  const { deviceKinds: chosen } = answers;
  return (
    <Card heading={t.title} intro={t.intro}>
      <ChipGroup legend={t.kinds}>
        {deviceKinds.map((kind) => (
          <Chip
            key={kind}
            pressed={chosen.includes(kind)}
            onPressedChange={(pressed) =>
              onAnswer(
                "deviceKinds",
                deviceKinds.filter((known) => (known === kind ? pressed : chosen.includes(known))),
              )
            }
          >
            {t.kindNames[kind]}
          </Chip>
        ))}
      </ChipGroup>
      <Question id="devicePower" answers={answers} onAnswer={onAnswer} />
      <Question id="deviceSince" answers={answers} onAnswer={onAnswer} />
      <Question id="deviceRegistered" answers={answers} onAnswer={onAnswer} />
      {answers.modules.path === "percentage" ? <Question id="separateMeter" answers={answers} onAnswer={onAnswer} /> : null}
    </Card>
  );
}

/** A question with a few answers, and what follows from the one given. */
function Question({ id, answers, onAnswer }: DeviceQuestionsProps & { readonly id: keyof DeviceFacts }) {
  const t = useText("devices", devices);
  const { older } = useText("modules", modules).who;
  const notice = deviceNotices(answers, answers.modules.path)[id];
  return (
    <Stack gap="s">
      <ChipChoice
        name={id}
        legend={t.questions[id]}
        options={Object.entries(t.answers[id]).map(([value, label]) => ({ value, label }))}
        value={answers[id] ?? undefined}
        onChange={(value) => onAnswer(id, value as DevicesAnswers[typeof id])}
      />
      <LiveRegion>{notice === null ? null : <Notice>{notice === "oldAgreement" ? older : t.notices[notice]}</Notice>}</LiveRegion>
    </Stack>
  );
}
