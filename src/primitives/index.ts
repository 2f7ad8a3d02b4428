export { BottomBar, type BottomBarProps } from "./BottomBar.js";
export { Button, type ButtonProps } from "./Button.js";
export { Card, type CardProps } from "./Card.js";
export { Checkbox, type CheckboxProps } from "./Checkbox.js";
export { Chip, ChipGroup, type ChipGroupProps, type ChipProps } from "./Chip.js";
export {
  ChoiceCard,
  ChoiceGroup,
  PictureChoice,
  type ChoiceCardProps,
  type ChoiceGroupProps,
  type PictureChoiceProps,
} from "./ChoiceGroup.js";
export { classNames } from "./classNames.js";
export { Combobox, type ComboboxOption, type ComboboxProps } from "./Combobox.js";
export { Disclosure, useDisclosure, type DisclosureProps } from "./Disclosure.js";
export { ErrorSummary, type ErrorSummaryProps, type FieldFault } from "./ErrorSummary.js";
export { Control, Field, FieldMessage, type ControlProps, type FieldControlProps, type FieldProps, type FieldTexts } from "./Field.js";
export { Fieldset, type FieldsetProps, type FieldsetTexts } from "./Fieldset.js";
export { Dialog, type DialogProps } from "./Dialog.js";
export { focusField } from "./focusField.js";
export { Heading, HeadingLevelProvider, useHeadingLevel, type HeadingLevel, type HeadingProps } from "./Heading.js";
export { Icon, type IconName, type IconProps } from "./Icon.js";
export { Divider, Row, Stack, type RowProps, type StackProps } from "./Layout.js";
export { Link, type LinkProps } from "./Link.js";
export { LiveRegion, type LiveRegionProps } from "./LiveRegion.js";
export { MeterPicture, type MeterPictureName } from "./MeterPicture.js";
export { Notice, type NoticeProps, type NoticeTone } from "./Notice.js";
export { ChipChoice, Segmented, type RadioOption, type RadioRowProps } from "./RadioRow.js";
export { ReceiptGroup, ReceiptLine, type ReceiptGroupProps, type ReceiptLineProps } from "./Receipt.js";
export { Root, type ColorScheme, type RootProps } from "./Root.js";
export { Select, type Option, type SelectProps } from "./Select.js";
export { Legend, ShareBar, Swatch, type LegendItem, type SeriesTone, type Share, type ShareBarProps } from "./ShareBar.js";
export { Skeleton, type SkeletonProps } from "./Skeleton.js";
export { Spinner } from "./Spinner.js";
export { Stepper, type Step, type StepperProps } from "./Stepper.js";
export { SummaryRow, SummaryTable, type SummaryRowProps, type SummaryTableProps } from "./SummaryTable.js";
export { Switch, type SwitchProps } from "./Switch.js";
export {
  Amount,
  BigAmount,
  ResultMark,
  StatusTag,
  Tag,
  Text,
  VisuallyHidden,
  type AmountProps,
  type BigAmountProps,
  type StatusTone,
  type TextProps,
} from "./Text.js";
export { TextField, type TextFieldProps } from "./TextField.js";
export { Timeline, TimelineItem, type TimelineItemProps } from "./Timeline.js";
export { useId } from "./useId.js";
export { Form } from "./Form.js";
