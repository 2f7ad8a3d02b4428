import type { Sections } from "../sections.js";

/** Where the power goes, since when, from whom it came, and through which meter. */
export const delivery: Sections["delivery"] = {
  address: {
    title: "Where do we deliver?",
    intro: "The address where the electricity is used.",
    street: "Street",
    streetWarning: "Is the house number in here too? It belongs in the field beside this one.",
    houseNumber: "House no.",
    zip: "Postcode",
    changeZip: "Change",
    city: "Town or city",
    cityFilled: "Filled in to match the postcode. You can change it.",
    towns: ({ zip }) => `Towns with the postcode ${zip}`,
    townsHint: "Choose your town, or type it into the field.",
  },
  occasion: {
    title: "Changing supplier or moving in?",
    supplierChange: "I am changing supplier",
    moveIn: "I am moving in",
    moveInGap:
      "A move-in can now only be registered in advance. If you already live there, the local default supplier (Grundversorger) supplies you until we start; you need not do anything for that.",
  },
  supplier: {
    legend: "Previous supplier",
    hint: "Type the first letters. The name is on your electricity bill.",
    clear: "Clear this field",
    matches: "Suppliers found",
    unlisted: "My supplier is not listed",
    searchAgain: "Search again",
    unlistedName: "What is your supplier called?",
    optional: "(optional)",
    found: ({ count }) => (count === 1 ? "One supplier found." : `${count} suppliers found.`),
    nothingFound: "No supplier has this name. Check the spelling, or choose ‘not listed’.",
    hasMore: "There are more. Type more of the name.",
    searching: "Searching…",
    failed: "The search is not answering just now. You can go on with ‘not listed’.",
    cancelled: "I have already cancelled there myself",
    weCancel: "Otherwise we cancel for you. Changing costs nothing, and the electricity keeps flowing without interruption.",
  },
  start: {
    legend: "From when should we supply you?",
    nextPossible: "As soon as possible",
    onDate: "From a particular day",
    date: "First day of supply",
    range: ({ earliest, latest }) => `${earliest} at the earliest, ${latest} at the latest.`,
    noWorkingDay: "This is not a working day in Germany. We then supply you from this day or from the next working day.",
    cancelledHint: "Take the day after your old contract ends.",
    moveInHint: "Take the day on which you get the keys.",
  },
  meter: {
    title: "Your meter",
    number: "Meter number (Zählernummer)",
    numberHint: "On the meter near the barcode, or on your bill. Not the meter reading.",
    numberLater: "I will send the meter number later",
    numberLaterHint: "The switch only begins once we have it.",
    numberLaterRefused: "The order was not accepted without a meter number. Please untick this box and enter the number.",
    numberWarning: {
      malo: "This looks like a MaLo-ID. The meter number is on the meter itself.",
      melo: "This looks like a metering location (Messlokation, MeLo). The meter number is on the meter itself.",
    },
    malo: "MaLo-ID",
    maloOptional: "(optional)",
    maloHint:
      "The number of your market location (Marktlokation): eleven digits, on your bill with the figures on consumption. With it, the switch is quickest.",
    maloWarning: {
      wrongLength: "A MaLo-ID has eleven digits. You can go on without it, too.",
      notDigits: "A MaLo-ID consists of digits only. You can go on without it, too.",
      leadingZero: "A MaLo-ID does not begin with 0. Please compare it with your bill.",
      checkDigit: "The last digit does not fit the others. Please compare the number with your bill.",
      isMelo: "This is a metering location (MeLo, 33 characters). The MaLo-ID has eleven digits; it may also be left empty.",
    },
  },
  faults: {
    street: {
      empty: "Please enter the street.",
      tooShort: "Please write out the name of the street.",
      tooLong: "The name of the street is too long: 100 characters at most.",
      noLetter: "Please enter the street by its name.",
      characters: "There are characters here that do not belong. Please check this.",
    },
    houseNumber: {
      empty: "Please enter the number.",
      tooLong: "House number: ten characters at most.",
      characters: "House number: only digits, a–z, - and /.",
    },
    city: {
      empty: "Please enter the town or city.",
      tooShort: "Please write out the name of the town or city.",
      tooLong: "The name of the town or city is too long: 100 characters at most.",
      digit: "Please enter the town or city without digits; the postcode stands beside it.",
      characters: "There are characters here that do not belong. Please check this.",
    },
    occasion: { missing: "Please choose: changing supplier or moving in?" },
    previousSupplier: {
      missing: "Please choose your previous supplier, or ‘not listed’.",
      tooLong: "The name is too long: up to 100 characters are possible.",
      characters: "There are characters here that do not belong. Please check this.",
    },
    startDate: {
      empty: "Please enter the first day of supply.",
      format: "There is no such day. Please check the date.",
      tooEarly: "The earliest day is tomorrow.",
      tooEarlyMoveIn:
        "A move-in can no longer be registered for a day in the past. The earliest day is tomorrow; until then the local default supplier (Grundversorger) supplies you.",
      tooLate: "We take orders up to one year in advance.",
    },
    meterNumber: {
      empty: "Please enter the meter number (Zählernummer). It is on the meter or on your bill.",
      characters: "There are characters here that do not belong. Please check this.",
      tooLong: "The meter number is too long: up to 100 characters are possible.",
    },
    maloId: {
      tooLong: "The MaLo-ID is too long: it has 11 digits.",
      characters: "There are characters here that do not belong. Please check this.",
    },
  },
};
