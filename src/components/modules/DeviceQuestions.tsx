"use client";

import type { DevicesAnswers } from "../../schemas/answers.js";
import { deviceKinds, deviceNotices, type DeviceFacts } from "../../energy/controllableDevice.js";
import { devices } from "../../messages/de/devices.js";
import { modules } from "../../messages/de/modules.js";
import { useText } from "../../messages/TextProvider.js";
import { Chip, ChipChoice, ChipGroup, LiveRegion, Notice, Stack } from "../../primitives/index.js";

/** Props of {@link DeviceQuestions}. */
export interface DeviceQuestionsProps {
  readonly answers: DevicesAnswers;
  /** Whether more is asked: there is a device, or a module is wished for. */
  readonly hasDevice: boolean;
  readonly onAnswer: <Field extends keyof DevicesAnswers>(field: Field, answer: DevicesAnswers[Field]) => void;
}

/** Asks which controllable devices there are, and then what decides on a module. No answer is needed to go on. */
export function DeviceQuestions({ hasDevice, ...props }: DeviceQuestionsProps) {
  const t = useText("devices", devices);
  const { answers, onAnswer } = props;
  const { deviceKinds: chosen } = answers;
  return (
    <>
      <ChipGroup legend={t.kinds} hideLegend>
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
      {hasDevice ? (
        <>
          <DeviceQuestion id="devicePower" {...props} />
          <DeviceQuestion id="deviceSince" {...props} />
          <DeviceQuestion id="deviceRegistered" {...props} />
        </>
      ) : null}
    </>
  );
}

/** Props of {@link DeviceQuestion}. */
export interface DeviceQuestionProps extends Omit<DeviceQuestionsProps, "hasDevice"> {
  readonly id: keyof DeviceFacts;
  /** Id of the group of answers, for what leads to it. */
  readonly groupId?: string | undefined;
}

/** A question with a few answers, and what follows from the one given. */
export function DeviceQuestion({ id, groupId, answers, onAnswer }: DeviceQuestionProps) {
  const t = useText("devices", devices);
  const { older } = useText("modules", modules).who;
  const notice = deviceNotices(answers, answers.modules.path)[id];
  return (
    <Stack gap="s">
      <ChipChoice
        id={groupId}
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
