/**
 * Known outlets: address (a host, with the first part of the path where one host serves several), id, English name,
 * Arabic name. A workspace adds to it or changes it in `outlets.yaml`.
 */
export const OUTLET_LIST = `
asharq.com | asharq | Asharq | الشرق
arabic.euronews.com | euronews | Euronews Arabic | يورونيوز
thelevantnews.com | levant | Levant News | ليفانت
aljazeera.net | aljazeera | Al Jazeera | الجزيرة
aljazeera.com | aljazeera-english | Al Jazeera English | الجزيرة الإنجليزية
alarabiya.net | alarabiya | Al Arabiya | العربية
english.alarabiya.net | alarabiya-english | Al Arabiya English | العربية الإنجليزية
alhadath.net | alhadath | Al Hadath | الحدث
skynewsarabia.com | skynews-arabia | Sky News Arabia | سكاي نيوز عربية
aawsat.com | aawsat | Asharq Al-Awsat | الشرق الأوسط
english.aawsat.com | aawsat-english | Asharq Al-Awsat English | الشرق الأوسط الإنجليزية
bbc.com/arabic | bbc-arabic | BBC Arabic | بي بي سي عربي
bbc.co.uk/arabic | bbc-arabic | BBC Arabic | بي بي سي عربي
arabic.rt.com | rt-arabic | RT Arabic | آر تي عربي
arabic.cnn.com | cnn-arabic | CNN Arabic | سي إن إن بالعربية
france24.com/ar | france24-arabic | France 24 Arabic | فرانس 24
dw.com/ar | dw-arabic | DW Arabic | دويتشه فيله
alhurra.com | alhurra | Alhurra | الحرة
sputnikarabic.ae | sputnik-arabic | Sputnik Arabic | سبوتنيك عربي
independentarabia.com | independent-arabia | Independent Arabia | إندبندنت عربية
almayadeen.net | almayadeen | Al Mayadeen | الميادين
almanar.com.lb | almanar | Al-Manar | المنار
alalam.ir | alalam | Al-Alam | العالم
alaraby.co.uk | alaraby | Al-Araby Al-Jadeed | العربي الجديد
newarab.com | new-arab | The New Arab | ذا نيو عرب
alquds.co.uk | alquds-alarabi | Al-Quds Al-Arabi | القدس العربي
alquds.com | alquds | Al-Quds | القدس
raialyoum.com | raialyoum | Rai al-Youm | رأي اليوم
annahar.com | annahar | An-Nahar | النهار
al-akhbar.com | al-akhbar | Al-Akhbar | الأخبار
almodon.com | almodon | Al-Modon | المدن
lbcgroup.tv | lbci | LBCI | المؤسسة اللبنانية للإرسال
nna-leb.gov.lb | nna-lebanon | National News Agency | الوكالة الوطنية للإعلام
enabbaladi.net | enab-baladi | Enab Baladi | عنب بلدي
sana.sy | sana | SANA | سانا
syria.tv | syria-tv | Syria TV | تلفزيون سوريا
rudawarabia.net | rudaw-arabic | Rudaw Arabic | رووداو عربية
alsumaria.tv | alsumaria | Alsumaria | السومرية
ina.iq | ina-iraq | Iraqi News Agency | وكالة الأنباء العراقية
ahram.org.eg | ahram | Al-Ahram | الأهرام
youm7.com | youm7 | Youm7 | اليوم السابع
almasryalyoum.com | almasry-alyoum | Al-Masry Al-Youm | المصري اليوم
shorouknews.com | shorouk | Al-Shorouk | الشروق
madamasr.com | mada-masr | Mada Masr | مدى مصر
okaz.com.sa | okaz | Okaz | عكاظ
spa.gov.sa | spa | Saudi Press Agency | وكالة الأنباء السعودية
sabq.org | sabq | Sabq | سبق
alkhaleej.ae | alkhaleej | Al Khaleej | الخليج
albayan.ae | albayan | Al Bayan | البيان
wam.ae | wam | Emirates News Agency | وكالة أنباء الإمارات
thenationalnews.com | the-national | The National | ذا ناشيونال
qna.org.qa | qna | Qatar News Agency | وكالة الأنباء القطرية
alqabas.com | alqabas | Al-Qabas | القبس
petra.gov.jo | petra | Petra | بترا
alghad.com | alghad | Al-Ghad | الغد
wafa.ps | wafa | WAFA | وفا
maannews.net | maan | Ma'an | معا
hespress.com | hespress | Hespress | هسبريس
alaraby.com | alaraby-tv | Alaraby TV | التلفزيون العربي
arabi21.com | arabi21 | Arabi21 | عربي21
trtarabi.com | trt-arabi | TRT Arabi | تي آر تي عربي
aa.com.tr | anadolu | Anadolu Agency | وكالة الأناضول
middleeasteye.net | middle-east-eye | Middle East Eye | ميدل إيست آي
al-monitor.com | al-monitor | Al-Monitor | المونيتور
arabnews.com | arab-news | Arab News | عرب نيوز
reuters.com | reuters | Reuters | رويترز
apnews.com | ap | Associated Press | أسوشيتد برس
afp.com | afp | AFP | فرانس برس
bbc.com | bbc | BBC News | بي بي سي
bbc.co.uk | bbc | BBC News | بي بي سي
cnn.com | cnn | CNN | سي إن إن
edition.cnn.com | cnn | CNN | سي إن إن
nytimes.com | nytimes | The New York Times | نيويورك تايمز
washingtonpost.com | washington-post | The Washington Post | واشنطن بوست
wsj.com | wsj | The Wall Street Journal | وول ستريت جورنال
theguardian.com | guardian | The Guardian | الغارديان
ft.com | ft | Financial Times | فايننشال تايمز
bloomberg.com | bloomberg | Bloomberg | بلومبرغ
euronews.com | euronews-english | Euronews | يورونيوز الإنجليزية
france24.com/en | france24-english | France 24 English | فرانس 24 الإنجليزية
dw.com/en | dw-english | DW English | دويتشه فيله الإنجليزية
rt.com | rt | RT | آر تي
tass.com | tass | TASS | تاس
sputnikglobe.com | sputnik | Sputnik | سبوتنيك
timesofisrael.com | times-of-israel | The Times of Israel | تايمز أوف إسرائيل
haaretz.com | haaretz | Haaretz | هآرتس
jpost.com | jpost | The Jerusalem Post | جيروزاليم بوست
dailysabah.com | daily-sabah | Daily Sabah | ديلي صباح
tehrantimes.com | tehran-times | Tehran Times | طهران تايمز
xinhuanet.com | xinhua | Xinhua | شينخوا
arabic.news.cn | xinhua-arabic | Xinhua Arabic | شينخوا
npr.org | npr | NPR | إن بي آر
politico.eu | politico-europe | Politico Europe | بوليتيكو
`;
