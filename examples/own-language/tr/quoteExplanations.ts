import type { Catalogue } from "stromkasse";

const gridOperator = "Yerel şebeke işletmeciniz. Almanya’da yaklaşık 850 işletmeci vardır, her birinin kendi fiyatı olur.";
const supplier = "Bu tarifeyle tedarikçiniz.";
const transmission = "Dört iletim şebekesi işletmecisi, federal kurallara göre.";
const everyYear = "Her takvim yılında.";
const inContract = "Sözleşmede bellidir.";

/** The parts of the price, explained on demand. The German names stand with them: bills and price sheets use those. */
export const quoteExplanations: Catalogue["sections"]["quoteExplanations"] = {
  setBy: "Kim belirler?",
  changes: "Ne sıklıkla değişir?",
  subjects: {
    base: {
      what: "Ayın sabit giderleri (Grundpreis). Ne kadar elektrik kullandığınızdan bağımsızdır.",
      setBy: "Tedarikçi, şebeke işletmecisi ve sayaç işletmecisi, her biri kendi payını.",
      changes: "Sabit ücret sözleşmede bellidir, şebeke bedeli her yıl değişir.",
    },
    variable: {
      what: "Kullandığınız her kilovatsaatin (kWh) fiyatı (Arbeitspreis).",
      setBy: "Elektrik borsası, şebeke işletmeciniz ve devlet, her biri kendi payını.",
      changes: "Borsa fiyatı her çeyrek saatte, şebeke bedeli ve kesintiler her yıl.",
    },
    basicFee: { what: "Sözleşme, fatura ve müşteri hizmeti için sabit tutar (Grundgebühr).", setBy: supplier, changes: inContract },
    gridBaseFee: { what: "Yerel elektrik şebekesi bedelinin sabit kısmı (Netzentgelt).", setBy: gridOperator, changes: "Yılda bir kez." },
    gridEnergyFee: {
      what: "Elektriğin şebeke üzerinden size ulaşmasının bedeli (Netzentgelt), her kilovatsaat için.",
      setBy: gridOperator,
      changes: "Yılda bir kez. Modul\u00a03 ile ayrıca günün saatine göre üç ayrı tarife uygulanır.",
    },
    module1Reduction: {
      what: "Kumanda edilebilir cihazı olan evler için §\u00a014a EnWG’ye göre şebeke bedelinden sabit indirim (Modul\u00a01).",
      setBy: "Hesabı Federal Şebeke Kurumu (Bundesnetzagentur) belirler, şebeke işletmeciniz kendi bedeline uygular.",
      changes: "Şebeke bedeliyle birlikte yılda bir kez. İndirim, Modul\u00a01 etkin olduğu sürece geçerlidir.",
    },
    module2Reduction: {
      what: "Kumanda edilebilir cihazın elektriği için §\u00a014a EnWG’ye göre şebeke bedelinden yüzdelik indirim (Modul\u00a02).",
      setBy: "Oranı Federal Şebeke Kurumu (Bundesnetzagentur) belirler: şebeke bedelinin kilovatsaat kısmı %60 azalır.",
      changes: "Şebeke bedeliyle birlikte yılda bir kez. İndirim, Modul\u00a02 etkin olduğu sürece geçerlidir.",
    },
    metering: {
      what: "Sayacınızın takılması, işletilmesi ve okunmasının giderleri (Messstellenbetrieb).",
      setBy: "Sayaç işletmeciniz (Messstellenbetreiber).",
      changes: "Çoğunlukla yıl başında ve sayacın türüne göre: akıllı sayacın bedeli analog sayaçtan farklıdır.",
    },
    exchangePrice: {
      what: "Elektriğin EPEX SPOT borsasında ertesi gün için alınıp satıldığı fiyat (day-ahead).",
      setBy: "Elektrik borsasının ihalesinde arz ve talep.",
      changes: "Her 15 dakikada bir.",
    },
    procurementMargin: { what: "Tedarikçinizin elektrik alımı için borsa fiyatına eklediği pay.", setBy: supplier, changes: inContract },
    concessionFee: {
      what: "Hatların kamu yollarından geçmesi için belediyenize ödenen bedel (Konzessionsabgabe).",
      setBy: "Federal devlet, belediyenin büyüklüğüne göre üst sınırları belirler.",
      changes: "Nadiren: nüfus bir sınırı aşınca.",
    },
    electricityTax: {
      what: "Elektrik tüketiminin vergisi (Stromsteuer).",
      setBy: "Federal devlet, yasayla.",
      changes: "En çok yeni takvim yılında.",
    },
    offshoreLevy: {
      what: "Denizdeki rüzgâr santrallerinin şebekeye bağlanması için alınan pay (Offshore-Umlage).",
      setBy: transmission,
      changes: everyYear,
    },
    section19Levy: {
      what: "Bazı kullanıcıların daha az şebeke bedeli ödemesini dengeleyen pay (§\u00a019 StromNEV).",
      setBy: transmission,
      changes: everyYear,
    },
    chpLevy: {
      what: "Elektrik ve ısıyı birlikte üreten santralleri destekleyen pay (Kraft-Wärme-Kopplung).",
      setBy: transmission,
      changes: everyYear,
    },
    energyLayer: {
      what: "Elektrik alım giderlerinin bir kısmı.",
      setBy: "Elektrik borsası ve tedarikçiniz.",
      changes: "Borsa fiyatı her çeyrek saatte; tedarikçinizin payı sözleşmede bellidir.",
    },
    gridLayer: { what: "Elektrik şebekesi bedelinin bir kısmı.", setBy: "Yerel şebeke işletmeciniz.", changes: "Yılda bir kez." },
    leviesLayer: {
      what: "Her kilovatsaat için bir kesinti, pay veya vergi. Tedarikçiniz bunu yalnızca aktarır.",
      setBy: "Federal devlet ve iletim şebekesi işletmecileri.",
      changes: "Çoğunlukla yeni takvim yılında.",
    },
    feeLayer: { what: "Tedarikçinizin sabit bir tutarı.", setBy: supplier, changes: inContract },
    meteringLayer: {
      what: "Sayacınızın giderlerinin bir kısmı.",
      setBy: "Sayaç işletmeciniz (Messstellenbetreiber).",
      changes: "Çoğunlukla yıl başında ve sayacın türüne göre.",
    },
  },
  exchange: {
    heading: "Borsa fiyatı nasıl oluşur",
    quarters: "Günün 96 çeyrek saati vardır ve her birinin kendi fiyatı olur.",
    auction: "Ertesi günün ihalesi her gün saat 12’de biter. Yaklaşık 12:45’ten itibaren 96 fiyat kesinleşir ve yayımlanır.",
    average:
      "Gelecek ayların fiyatlarını bugün kimse bilmez. Bu nedenle tahminde son 12\u00a0ayın ortalaması kullanılır. Akıllı sayaçla ileride, elektriği kullandığınız çeyrek saatin fiyatını ödersiniz.",
  },
};
