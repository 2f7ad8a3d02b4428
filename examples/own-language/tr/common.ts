import type { Catalogue } from "stromkasse";

/** Texts that every part needs. */
export const common: Catalogue["sections"]["common"] = {
  retry: "Yeniden dene",
  units: { ct: "ct", kwh: "kWh" },
  loading: "Yükleniyor…",
  requestId: ({ id }) => `İşlem numarası: ${id}`,
  fault: {
    invalid: "Bazı bilgiler kabul edilmedi. Lütfen kontrol edin.",
    unserviceable: "Bu adrese ne yazık ki elektrik veremiyoruz.",
    conflict: "Bu sipariş bu arada başka bir yerde değiştirildi. Lütfen sayfayı yeniden yükleyin.",
    forbidden: "Tarife sistemine erişim reddedildi. Lütfen daha sonra yeniden deneyin.",
    notFound: "Bu tarife şu anda sunulmuyor.",
    rateLimited: "Şu anda çok fazla istek var. Lütfen bir dakika sonra yeniden deneyin.",
    unavailable: "Tarife sistemimiz şu anda yanıt vermiyor. Bilgileriniz korunur.",
    offline: "İnternet bağlantınız yok. Bilgileriniz bağlantı kurulana kadar korunur.",
    timeout: "Yanıt çok uzun sürüyor. Bilgileriniz korunur.",
    contract: "Tarife sistemimizin yanıtı eksikti. Bu nedenle fiyat göstermiyoruz.",
    unknownOutcome: "Siparişinizin ulaşıp ulaşmadığını henüz bilmiyoruz.",
  },
  crashed: {
    title: "Burada bir hata oluştu",
    text: "Hata bizde. Girdiğiniz her şey duruyor.",
  },
};
