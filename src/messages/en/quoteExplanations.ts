import type { Sections } from "../sections.js";

/** The parts of the price, explained on demand. The German names stand with them: bills and price sheets use those. */
export const quoteExplanations: Sections["quoteExplanations"] = {
  setBy: "Who sets it?",
  changes: "How often does it change?",
  subjects: {
    base: {
      what: "The fixed costs of a month (Grundpreis). You pay them however much electricity you use.",
      setBy: "Supplier, grid operator and metering operator, each for their part.",
      changes: "The basic fee is fixed in the contract, the grid fee changes every year.",
    },
    variable: {
      what: "The price of every kilowatt-hour (kWh) that you use (Arbeitspreis).",
      setBy: "The power exchange, your grid operator and the state, each for their part.",
      changes: "The exchange price every quarter of an hour, grid fee and levies every year.",
    },
    basicFee: {
      what: "The fixed amount for contract, billing and customer service (Grundgebühr).",
      setBy: "Your supplier, with this tariff.",
      changes: "It is fixed in the contract.",
    },
    gridBaseFee: {
      what: "The fixed part of the fee for the local electricity grid (Netzentgelt).",
      setBy: "Your local grid operator. There are about 850 in Germany, each with prices of its own.",
      changes: "Once a year.",
    },
    gridEnergyFee: {
      what: "The fee for the way of the electricity through the grid to you (Netzentgelt), for every kilowatt-hour.",
      setBy: "Your local grid operator. There are about 850 in Germany, each with prices of its own.",
      changes: "Once a year. With Modul 3, three different rates apply in addition, depending on the time of day.",
    },
    module1Reduction: {
      what: "The flat deduction from the grid fee under §\u00a014a EnWG (Modul 1), for households with a controllable device.",
      setBy: "The Federal Network Agency (Bundesnetzagentur) sets the calculation, your grid operator applies it to its grid fee.",
      changes: "Once a year, with the grid fee. The deduction applies as long as Modul 1 is active.",
    },
    module2Reduction: {
      what: "The percentage deduction from the grid fee under §\u00a014a EnWG (Modul 2), for the electricity of the controllable device.",
      setBy: "The Federal Network Agency (Bundesnetzagentur) sets the share: 60% less of the grid fee per kilowatt-hour.",
      changes: "Once a year, with the grid fee. The deduction applies as long as Modul 2 is active.",
    },
    metering: {
      what: "The costs of installing, running and reading your meter (Messstellenbetrieb).",
      setBy: "Your metering operator (Messstellenbetreiber).",
      changes: "That depends on the meter: a smart meter costs something else than an analogue one.",
    },
    exchangePrice: {
      what: "The price at which electricity is traded for the next day on the exchange EPEX SPOT (day-ahead).",
      setBy: "Supply and demand in the auction of the power exchange.",
      changes: "Every 15 minutes.",
    },
    procurementMargin: {
      what: "What your supplier adds to the exchange price for buying the electricity.",
      setBy: "Your supplier, with this tariff.",
      changes: "It is fixed in the contract.",
    },
    concessionFee: {
      what: "The fee paid to your municipality for letting the power lines lie in public roads (Konzessionsabgabe).",
      setBy: "The federal government sets maximum rates, graded by the size of the municipality.",
      changes: "Rarely: when the number of inhabitants passes a threshold.",
    },
    electricityTax: {
      what: "The tax on the use of electricity (Stromsteuer).",
      setBy: "The federal government, by law.",
      changes: "At most with the new calendar year.",
    },
    offshoreLevy: {
      what: "The levy for connecting wind farms at sea to the grid (Offshore-Umlage).",
      setBy: "The four transmission system operators, by rules of the federal government.",
      changes: "Every calendar year.",
    },
    section19Levy: {
      what: "The levy makes up for some users of the grid paying a lower grid fee (§\u00a019 StromNEV).",
      setBy: "The four transmission system operators, by rules of the federal government.",
      changes: "Every calendar year.",
    },
    chpLevy: {
      what: "The levy supports power stations that make electricity and heat at once (combined heat and power, Kraft-Wärme-Kopplung).",
      setBy: "The four transmission system operators, by rules of the federal government.",
      changes: "Every calendar year.",
    },
    energyLayer: {
      what: "A part of the costs of buying the electricity.",
      setBy: "The power exchange and your supplier.",
      changes: "The exchange price every quarter of an hour; what your supplier charges is fixed in the contract.",
    },
    gridLayer: {
      what: "A part of the fee for the electricity grid.",
      setBy: "Your local grid operator.",
      changes: "Once a year.",
    },
    leviesLayer: {
      what: "A charge, levy or tax on every kilowatt-hour. Your supplier merely passes it on.",
      setBy: "The federal government and the transmission system operators.",
      changes: "Usually with the new calendar year.",
    },
    feeLayer: {
      what: "A fixed amount of your supplier.",
      setBy: "Your supplier, with this tariff.",
      changes: "It is fixed in the contract.",
    },
    meteringLayer: {
      what: "A part of the costs of your meter.",
      setBy: "Your metering operator (Messstellenbetreiber).",
      changes: "That depends on the meter.",
    },
  },
  exchange: {
    heading: "How the exchange price is made",
    quarters: "A day has 96 quarters of an hour, and each has a price of its own.",
    auction: "Every day at 12 noon the auction for the next day ends. From about 12:45 the 96 prices are fixed, and they are published.",
    average:
      "Nobody knows today what the prices of the coming months will be. That is why the estimate uses the average of the last 12 months. With a smart meter you later pay the price of the quarter of an hour in which you use electricity.",
  },
};
