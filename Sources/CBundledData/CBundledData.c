// The bundled data, embedded byte for byte. Written by Tests/embed.sh; do not edit.
#include "CBundledData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../Claims/2019/2019-05-06-ap.yaml" suffix(, )
0};
static const unsigned char file1[] = {
#embed "../../Claims/2019/2019-05-07-sohr.yaml" suffix(, )
0};
static const unsigned char file2[] = {
#embed "../../Claims/2019/2019-05-08-enab-baladi.yaml" suffix(, )
0};
static const unsigned char file3[] = {
#embed "../../Claims/2019/2019-05-09-al-arabiya-english.yaml" suffix(, )
0};
static const unsigned char file4[] = {
#embed "../../Claims/2019/2019-05-09-al-jazeera.yaml" suffix(, )
0};
static const unsigned char file5[] = {
#embed "../../Claims/2019/2019-05-09-southfront.yaml" suffix(, )
0};
static const unsigned char file6[] = {
#embed "../../Claims/2019/2019-05-09-turkey-in-arabic.yaml" suffix(, )
0};
static const unsigned char file7[] = {
#embed "../../Claims/2019/2019-05-10-ap.yaml" suffix(, )
0};
static const unsigned char file8[] = {
#embed "../../Claims/2019/2019-05-10-syria-news.yaml" suffix(, )
0};
static const unsigned char file9[] = {
#embed "../../Claims/2019/2019-05-11-ruptly.yaml" suffix(, )
0};
static const unsigned char file10[] = {
#embed "../../Claims/2019/2019-05-13-ap.yaml" suffix(, )
0};
static const unsigned char file11[] = {
#embed "../../Claims/2019/2019-05-13-sohr.yaml" suffix(, )
0};
static const unsigned char file12[] = {
#embed "../../Claims/2019/2019-05-13-syria-tv.yaml" suffix(, )
0};
static const unsigned char file13[] = {
#embed "../../Claims/2019/2019-05-14-syriatoday.yaml" suffix(, )
0};
static const unsigned char file14[] = {
#embed "../../Claims/2019/2019-05-15-qasioun.yaml" suffix(, )
0};
static const unsigned char file15[] = {
#embed "../../Claims/2019/2019-05-16-asharq-al-awsat.yaml" suffix(, )
0};
static const unsigned char file16[] = {
#embed "../../Claims/2019/2019-05-20-al-masdar.yaml" suffix(, )
0};
static const unsigned char file17[] = {
#embed "../../Claims/2019/2019-05-22-ap.yaml" suffix(, )
0};
static const unsigned char file18[] = {
#embed "../../Claims/2019/2019-05-22-dpa.yaml" suffix(, )
0};
static const unsigned char file19[] = {
#embed "../../Claims/2019/2019-05-22-enab-baladi.yaml" suffix(, )
0};
static const unsigned char file20[] = {
#embed "../../Claims/2019/2019-05-22-iswnews.yaml" suffix(, )
0};
static const unsigned char file21[] = {
#embed "../../Claims/2019/2019-05-23-syriatoday.yaml" suffix(, )
0};
static const unsigned char file22[] = {
#embed "../../Claims/2019/2019-05-24-panarmenian.yaml" suffix(, )
0};
static const unsigned char file23[] = {
#embed "../../Claims/2019/2019-05-24-trt-world.yaml" suffix(, )
0};
static const unsigned char file24[] = {
#embed "../../Claims/2019/2019-05-25-southfront.yaml" suffix(, )
0};
static const unsigned char file25[] = {
#embed "../../Claims/2019/2019-05-26-baladi-news.yaml" suffix(, )
0};
static const unsigned char file26[] = {
#embed "../../Claims/2019/2019-05-26-syria-tv.yaml" suffix(, )
0};
static const unsigned char file27[] = {
#embed "../../Claims/2019/2019-05-27-daily-star.yaml" suffix(, )
0};
static const unsigned char file28[] = {
#embed "../../Claims/2019/2019-05-27-reuters.yaml" suffix(, )
0};
static const unsigned char file29[] = {
#embed "../../Claims/2019/2019-05-27-tass.yaml" suffix(, )
0};
static const unsigned char file30[] = {
#embed "../../Claims/2019/2019-05-31-sohr.yaml" suffix(, )
0};
static const unsigned char file31[] = {
#embed "../../Claims/2019/2019-06-03-sohr.yaml" suffix(, )
0};
static const unsigned char file32[] = {
#embed "../../Claims/2019/2019-06-07-al-jazeera.yaml" suffix(, )
0};
static const unsigned char file33[] = {
#embed "../../Claims/2019/2019-06-07-news-front.yaml" suffix(, )
0};
static const unsigned char file34[] = {
#embed "../../Claims/2019/2019-06-07-xinhua.yaml" suffix(, )
0};
static const unsigned char file35[] = {
#embed "../../Claims/2019/2019-06-09-oman-daily.yaml" suffix(, )
0};
static const unsigned char file36[] = {
#embed "../../Claims/2019/2019-06-09-sohr.yaml" suffix(, )
0};
static const unsigned char file37[] = {
#embed "../../Claims/2019/2019-06-11-sohr.yaml" suffix(, )
0};
static const unsigned char file38[] = {
#embed "../../Claims/2019/2019-06-15-enab-baladi.yaml" suffix(, )
0};
static const unsigned char file39[] = {
#embed "../../Claims/2019/2019-06-20-al-araby-al-jadeed.yaml" suffix(, )
0};
static const unsigned char file40[] = {
#embed "../../Claims/2019/2019-06-20-enab-baladi-english.yaml" suffix(, )
0};
static const unsigned char file41[] = {
#embed "../../Claims/2019/2019-06-26-sohr.yaml" suffix(, )
0};
static const unsigned char file42[] = {
#embed "../../Claims/2019/2019-06-28-panarmenian.yaml" suffix(, )
0};
static const unsigned char file43[] = {
#embed "../../Claims/2019/2019-06-28-sohr.yaml" suffix(, )
0};
static const unsigned char file44[] = {
#embed "../../Claims/2019/2019-07-10-sohr.yaml" suffix(, )
0};
static const unsigned char file45[] = {
#embed "../../Claims/2019/2019-07-11-sohr.yaml" suffix(, )
0};
static const unsigned char file46[] = {
#embed "../../Claims/2019/2019-07-12-anha-hawar.yaml" suffix(, )
0};
static const unsigned char file47[] = {
#embed "../../Claims/2019/2019-07-12-sohr.yaml" suffix(, )
0};
static const unsigned char file48[] = {
#embed "../../Claims/2019/2019-07-13-news-front.yaml" suffix(, )
0};
static const unsigned char file49[] = {
#embed "../../Claims/2019/2019-07-28-sohr-headline.yaml" suffix(, )
0};
static const unsigned char file50[] = {
#embed "../../Claims/2019/2019-07-28-sohr-large.yaml" suffix(, )
0};
static const unsigned char file51[] = {
#embed "../../Claims/2019/2019-07-29-al-masdar.yaml" suffix(, )
0};
static const unsigned char file52[] = {
#embed "../../Claims/2019/2019-07-29-ap-arabic.yaml" suffix(, )
0};
static const unsigned char file53[] = {
#embed "../../Claims/2019/2019-07-29-sohr.yaml" suffix(, )
0};
static const unsigned char file54[] = {
#embed "../../Claims/2019/2019-07-29-tass.yaml" suffix(, )
0};
static const unsigned char file55[] = {
#embed "../../Claims/2019/2019-08-01-sohr-clashes.yaml" suffix(, )
0};
static const unsigned char file56[] = {
#embed "../../Claims/2019/2019-08-01-sohr-headline.yaml" suffix(, )
0};
static const unsigned char file57[] = {
#embed "../../Claims/2019/2019-08-01-syrianwardaily.yaml" suffix(, )
0};
static const unsigned char file58[] = {
#embed "../../Claims/2019/2019-08-02-fars.yaml" suffix(, )
0};
static const unsigned char file59[] = {
#embed "../../Claims/2019/2019-08-06-al-masdar.yaml" suffix(, )
0};
static const unsigned char file60[] = {
#embed "../../Claims/2019/2019-08-07-al-masdar.yaml" suffix(, )
0};
static const unsigned char file61[] = {
#embed "../../Claims/2019/2019-08-08-al-masdar.yaml" suffix(, )
0};
static const unsigned char file62[] = {
#embed "../../Claims/2019/2019-08-10-al-masdar.yaml" suffix(, )
0};
static const unsigned char file63[] = {
#embed "../../Claims/2019/2019-08-10-panarmenian.yaml" suffix(, )
0};
static const unsigned char file64[] = {
#embed "../../Claims/2019/2019-08-11-middle-east-eye.yaml" suffix(, )
0};
static const unsigned char file65[] = {
#embed "../../Claims/2019/2019-08-11-muraselon.yaml" suffix(, )
0};
static const unsigned char file66[] = {
#embed "../../Claims/2019/2019-08-11-syria-times.yaml" suffix(, )
0};
static const unsigned char file67[] = {
#embed "../../Claims/2019/2019-08-11-trt-world.yaml" suffix(, )
0};
static const unsigned char file68[] = {
#embed "../../Claims/2019/2019-08-12-al-masdar-sukayk.yaml" suffix(, )
0};
static const unsigned char file69[] = {
#embed "../../Claims/2019/2019-08-12-al-masdar-zuwayqat.yaml" suffix(, )
0};
static const unsigned char file70[] = {
#embed "../../Claims/2019/2019-08-13-southfront.yaml" suffix(, )
0};
static const unsigned char file71[] = {
#embed "../../Claims/2019/2019-08-14-radio-al-kul.yaml" suffix(, )
0};
static const unsigned char file72[] = {
#embed "../../Claims/2019/2019-08-14-sana.yaml" suffix(, )
0};
static const unsigned char file73[] = {
#embed "../../Claims/2019/2019-08-14-syrian-press-center.yaml" suffix(, )
0};
static const unsigned char file74[] = {
#embed "../../Claims/2019/2019-08-15-step-news.yaml" suffix(, )
0};
static const unsigned char file75[] = {
#embed "../../Claims/2019/2019-08-16-al-masdar.yaml" suffix(, )
0};
static const unsigned char file76[] = {
#embed "../../Claims/2019/2019-08-16-gmc.yaml" suffix(, )
0};
static const unsigned char file77[] = {
#embed "../../Claims/2019/2019-08-16-presstv.yaml" suffix(, )
0};
static const unsigned char file78[] = {
#embed "../../Claims/2019/2019-08-16-sohr.yaml" suffix(, )
0};
static const unsigned char file79[] = {
#embed "../../Claims/2019/2019-08-18-afp.yaml" suffix(, )
0};
static const unsigned char file80[] = {
#embed "../../Claims/2019/2019-08-19-jisr-tv.yaml" suffix(, )
0};
static const unsigned char file81[] = {
#embed "../../Claims/2019/2019-08-20-al-arabiya-english.yaml" suffix(, )
0};
static const unsigned char file82[] = {
#embed "../../Claims/2019/2019-08-20-al-jazeera.yaml" suffix(, )
0};
static const unsigned char file83[] = {
#embed "../../Claims/2019/2019-08-20-al-masdar.yaml" suffix(, )
0};
static const unsigned char file84[] = {
#embed "../../Claims/2019/2019-08-20-reuters-enters.yaml" suffix(, )
0};
static const unsigned char file85[] = {
#embed "../../Claims/2019/2019-08-20-reuters-tightens.yaml" suffix(, )
0};
static const unsigned char file86[] = {
#embed "../../Claims/2019/2019-08-20-xinhua-arabic.yaml" suffix(, )
0};
static const unsigned char file87[] = {
#embed "../../Claims/2019/2019-08-21-diyaruna.yaml" suffix(, )
0};
static const unsigned char file88[] = {
#embed "../../Claims/2019/2019-08-21-smart.yaml" suffix(, )
0};
static const unsigned char file89[] = {
#embed "../../Claims/2019/2019-08-22-sohr.yaml" suffix(, )
0};
static const unsigned char file90[] = {
#embed "../../Claims/2019/2019-08-23-al-masdar.yaml" suffix(, )
0};
static const unsigned char file91[] = {
#embed "../../Claims/2019/2019-08-23-anf-arabic.yaml" suffix(, )
0};
static const unsigned char file92[] = {
#embed "../../Claims/2019/2019-08-23-sana-french.yaml" suffix(, )
0};
static const unsigned char file93[] = {
#embed "../../Claims/2019/2019-08-23-sana.yaml" suffix(, )
0};
static const unsigned char file94[] = {
#embed "../../Claims/2019/2019-08-23-southfront.yaml" suffix(, )
0};
static const unsigned char file95[] = {
#embed "../../Claims/2019/2019-08-26-al-masdar.yaml" suffix(, )
0};
static const unsigned char file96[] = {
#embed "../../Claims/2019/2019-08-30-muraselon.yaml" suffix(, )
0};
static const unsigned char file97[] = {
#embed "../../Claims/2019/2019-08-30-southfront.yaml" suffix(, )
0};
static const unsigned char file98[] = {
#embed "../../Claims/2019/2019-08-30-sputnik.yaml" suffix(, )
0};
static const unsigned char file99[] = {
#embed "../../Claims/2019/2019-08-31-fars.yaml" suffix(, )
0};
static const unsigned char file100[] = {
#embed "../../Claims/2019/2019-08-31-syriatoday.yaml" suffix(, )
0};
static const unsigned char file101[] = {
#embed "../../Claims/2019/2019-09-24-sohr.yaml" suffix(, )
0};
static const unsigned char file102[] = {
#embed "../../Claims/2019/2019-10-26-al-masdar.yaml" suffix(, )
0};
static const unsigned char file103[] = {
#embed "../../Claims/2019/2019-11-17-al-masdar.yaml" suffix(, )
0};
static const unsigned char file104[] = {
#embed "../../Claims/2019/2019-11-18-syriatoday.yaml" suffix(, )
0};
static const unsigned char file105[] = {
#embed "../../Claims/2019/2019-11-20-sohr.yaml" suffix(, )
0};
static const unsigned char file106[] = {
#embed "../../Claims/2019/2019-11-21-al-masdar.yaml" suffix(, )
0};
static const unsigned char file107[] = {
#embed "../../Claims/2019/2019-11-21-watan-fm.yaml" suffix(, )
0};
static const unsigned char file108[] = {
#embed "../../Claims/2019/2019-11-24-al-masdar.yaml" suffix(, )
0};
static const unsigned char file109[] = {
#embed "../../Claims/2019/2019-11-24-el-watan.yaml" suffix(, )
0};
static const unsigned char file110[] = {
#embed "../../Claims/2019/2019-11-24-sohr.yaml" suffix(, )
0};
static const unsigned char file111[] = {
#embed "../../Claims/2019/2019-11-24-syria-tv.yaml" suffix(, )
0};
static const unsigned char file112[] = {
#embed "../../Claims/2019/2019-11-25-al-masdar.yaml" suffix(, )
0};
static const unsigned char file113[] = {
#embed "../../Claims/2019/2019-11-25-iswnews.yaml" suffix(, )
0};
static const unsigned char file114[] = {
#embed "../../Claims/2019/2019-11-25-syria-news.yaml" suffix(, )
0};
static const unsigned char file115[] = {
#embed "../../Claims/2019/2019-11-29-panarmenian.yaml" suffix(, )
0};
static const unsigned char file116[] = {
#embed "../../Claims/2019/2019-11-30-syria-24.yaml" suffix(, )
0};
static const unsigned char file117[] = {
#embed "../../Claims/2019/2019-12-01-southfront-ejaz.yaml" suffix(, )
0};
static const unsigned char file118[] = {
#embed "../../Claims/2019/2019-12-01-southfront-map.yaml" suffix(, )
0};
static const unsigned char file119[] = {
#embed "../../Claims/2019/2019-12-01-syriatoday.yaml" suffix(, )
0};
static const unsigned char file120[] = {
#embed "../../Claims/2019/2019-12-01-tass.yaml" suffix(, )
0};
static const unsigned char file121[] = {
#embed "../../Claims/2019/2019-12-02-sohr.yaml" suffix(, )
0};
static const unsigned char file122[] = {
#embed "../../Claims/2019/2019-12-04-al-masdar.yaml" suffix(, )
0};
static const unsigned char file123[] = {
#embed "../../Claims/2019/2019-12-13-losses.yaml" suffix(, )
0};
static const unsigned char file124[] = {
#embed "../../Claims/2019/2019-12-20-al-masdar.yaml" suffix(, )
0};
static const unsigned char file125[] = {
#embed "../../Claims/2019/2019-12-22-albalad-news.yaml" suffix(, )
0};
static const unsigned char file126[] = {
#embed "../../Claims/2019/2019-12-22-iswnews.yaml" suffix(, )
0};
static const unsigned char file127[] = {
#embed "../../Claims/2019/2019-12-22-sohr.yaml" suffix(, )
0};
static const unsigned char file128[] = {
#embed "../../Claims/2019/2019-12-22-syria-tv.yaml" suffix(, )
0};
static const unsigned char file129[] = {
#embed "../../Claims/2019/2019-12-23-al-masdar.yaml" suffix(, )
0};
static const unsigned char file130[] = {
#embed "../../Claims/2019/2019-12-23-al-omah.yaml" suffix(, )
0};
static const unsigned char file131[] = {
#embed "../../Claims/2019/2019-12-24-afp.yaml" suffix(, )
0};
static const unsigned char file132[] = {
#embed "../../Claims/2019/2019-12-24-al-masdar.yaml" suffix(, )
0};
static const unsigned char file133[] = {
#embed "../../Claims/2019/2019-12-24-dw-arabic.yaml" suffix(, )
0};
static const unsigned char file134[] = {
#embed "../../Claims/2019/2019-12-24-oman-daily.yaml" suffix(, )
0};
static const unsigned char file135[] = {
#embed "../../Claims/2019/2019-12-24-rozana.yaml" suffix(, )
0};
static const unsigned char file136[] = {
#embed "../../Claims/2019/2019-12-24-syria-times.yaml" suffix(, )
0};
static const unsigned char file137[] = {
#embed "../../Claims/2019/2019-12-25-fort-russ.yaml" suffix(, )
0};
static const unsigned char file138[] = {
#embed "../../Claims/2019/2019-12-26-sputnik.yaml" suffix(, )
0};
static const unsigned char file139[] = {
#embed "../../Claims/2020/2020-01-16-al-masdar.yaml" suffix(, )
0};
static const unsigned char file140[] = {
#embed "../../Claims/2020/2020-01-16-southfront.yaml" suffix(, )
0};
static const unsigned char file141[] = {
#embed "../../Claims/2020/2020-01-17-al-masdar-abu.yaml" suffix(, )
0};
static const unsigned char file142[] = {
#embed "../../Claims/2020/2020-01-17-al-masdar-tal.yaml" suffix(, )
0};
static const unsigned char file143[] = {
#embed "../../Claims/2020/2020-01-17-southfront.yaml" suffix(, )
0};
static const unsigned char file144[] = {
#embed "../../Claims/2020/2020-01-23-blog.yaml" suffix(, )
0};
static const unsigned char file145[] = {
#embed "../../Claims/2020/2020-01-23-denials.yaml" suffix(, )
0};
static const unsigned char file146[] = {
#embed "../../Claims/2020/2020-01-24-arabi21.yaml" suffix(, )
0};
static const unsigned char file147[] = {
#embed "../../Claims/2020/2020-01-25-iswnews.yaml" suffix(, )
0};
static const unsigned char file148[] = {
#embed "../../Claims/2020/2020-01-26-al-masdar.yaml" suffix(, )
0};
static const unsigned char file149[] = {
#embed "../../Claims/2020/2020-01-28-al-masdar-kafr.yaml" suffix(, )
0};
static const unsigned char file150[] = {
#embed "../../Claims/2020/2020-01-28-al-masdar-maarat.yaml" suffix(, )
0};
static const unsigned char file151[] = {
#embed "../../Claims/2020/2020-01-28-reuters.yaml" suffix(, )
0};
static const unsigned char file152[] = {
#embed "../../Claims/2020/2020-01-29-al-masdar.yaml" suffix(, )
0};
static const unsigned char file153[] = {
#embed "../../Claims/2020/2020-01-29-sana.yaml" suffix(, )
0};
static const unsigned char file154[] = {
#embed "../../Claims/2020/2020-01-30-news-front.yaml" suffix(, )
0};
static const unsigned char file155[] = {
#embed "../../Claims/2020/2020-01-30-southfront.yaml" suffix(, )
0};
static const unsigned char file156[] = {
#embed "../../Claims/2020/2020-01-31-al-masdar-hish.yaml" suffix(, )
0};
static const unsigned char file157[] = {
#embed "../../Claims/2020/2020-01-31-al-masdar-khan.yaml" suffix(, )
0};
static const unsigned char file158[] = {
#embed "../../Claims/2020/2020-02-02-al-masdar.yaml" suffix(, )
0};
static const unsigned char file159[] = {
#embed "../../Claims/2020/2020-02-02-the-arab-weekly.yaml" suffix(, )
0};
static const unsigned char file160[] = {
#embed "../../Claims/2020/2020-02-03-al-masdar.yaml" suffix(, )
0};
static const unsigned char file161[] = {
#embed "../../Claims/2020/2020-02-05-dw.yaml" suffix(, )
0};
static const unsigned char file162[] = {
#embed "../../Claims/2020/2020-02-05-sohr.yaml" suffix(, )
0};
static const unsigned char file163[] = {
#embed "../../Claims/2020/2020-02-06-sputnik.yaml" suffix(, )
0};
static const unsigned char file164[] = {
#embed "../../Claims/2020/2020-02-07-al-masdar.yaml" suffix(, )
0};
static const unsigned char file165[] = {
#embed "../../Claims/2020/2020-02-07-ansamed.yaml" suffix(, )
0};
static const unsigned char file166[] = {
#embed "../../Claims/2020/2020-02-08-afp.yaml" suffix(, )
0};
static const unsigned char file167[] = {
#embed "../../Claims/2020/2020-02-08-iswnews.yaml" suffix(, )
0};
static const unsigned char file168[] = {
#embed "../../Claims/2020/2020-02-08-southfront.yaml" suffix(, )
0};
static const unsigned char file169[] = {
#embed "../../Claims/2020/2020-02-09-al-manar.yaml" suffix(, )
0};
static const unsigned char file170[] = {
#embed "../../Claims/2020/2020-02-09-southfront.yaml" suffix(, )
0};
static const unsigned char file171[] = {
#embed "../../Claims/2020/2020-02-11-al-masdar.yaml" suffix(, )
0};
static const unsigned char file172[] = {
#embed "../../Claims/2020/2020-02-11-dw.yaml" suffix(, )
0};
static const unsigned char file173[] = {
#embed "../../Claims/2020/2020-02-11-sputnik.yaml" suffix(, )
0};
static const unsigned char file174[] = {
#embed "../../Claims/2020/2020-02-12-janes.yaml" suffix(, )
0};
static const unsigned char file175[] = {
#embed "../../Claims/2020/2020-02-13-syria-tv.yaml" suffix(, )
0};
static const unsigned char file176[] = {
#embed "../../Claims/2020/2020-02-14-ap.yaml" suffix(, )
0};
static const unsigned char file177[] = {
#embed "../../Claims/2020/2020-02-14-southfront.yaml" suffix(, )
0};
static const unsigned char file178[] = {
#embed "../../Claims/2020/2020-02-14-syria-news.yaml" suffix(, )
0};
static const unsigned char file179[] = {
#embed "../../Claims/2020/2020-02-15-al-masdar.yaml" suffix(, )
0};
static const unsigned char file180[] = {
#embed "../../Claims/2020/2020-02-16-anha-hawar.yaml" suffix(, )
0};
static const unsigned char file181[] = {
#embed "../../Claims/2020/2020-02-16-aram.yaml" suffix(, )
0};
static const unsigned char file182[] = {
#embed "../../Claims/2020/2020-02-16-shafaq.yaml" suffix(, )
0};
static const unsigned char file183[] = {
#embed "../../Claims/2020/2020-02-16-southfront.yaml" suffix(, )
0};
static const unsigned char file184[] = {
#embed "../../Claims/2020/2020-02-17-sputnik.yaml" suffix(, )
0};
static const unsigned char file185[] = {
#embed "../../Claims/2020/2020-02-17-uprooted-palestinians.yaml" suffix(, )
0};
static const unsigned char file186[] = {
#embed "../../Claims/2020/2020-02-17-yekiti.yaml" suffix(, )
0};
static const unsigned char file187[] = {
#embed "../../Claims/2020/2020-02-18-al-modon.yaml" suffix(, )
0};
static const unsigned char file188[] = {
#embed "../../Claims/2020/2020-02-20-trt-world.yaml" suffix(, )
0};
static const unsigned char file189[] = {
#embed "../../Claims/2020/2020-02-23-syria-times.yaml" suffix(, )
0};
static const unsigned char file190[] = {
#embed "../../Claims/2020/2020-02-24-al-masdar.yaml" suffix(, )
0};
static const unsigned char file191[] = {
#embed "../../Claims/2020/2020-02-24-lebanon-today.yaml" suffix(, )
0};
static const unsigned char file192[] = {
#embed "../../Claims/2020/2020-02-24-north-press.yaml" suffix(, )
0};
static const unsigned char file193[] = {
#embed "../../Claims/2020/2020-02-24-sohr.yaml" suffix(, )
0};
static const unsigned char file194[] = {
#embed "../../Claims/2020/2020-02-24-southfront.yaml" suffix(, )
0};
static const unsigned char file195[] = {
#embed "../../Claims/2020/2020-02-25-panarmenian.yaml" suffix(, )
0};
static const unsigned char file196[] = {
#embed "../../Claims/2020/2020-02-25-sohr.yaml" suffix(, )
0};
static const unsigned char file197[] = {
#embed "../../Claims/2020/2020-02-25-southfront.yaml" suffix(, )
0};
static const unsigned char file198[] = {
#embed "../../Claims/2020/2020-02-26-reuters.yaml" suffix(, )
0};
static const unsigned char file199[] = {
#embed "../../Claims/2020/2020-02-26-sama.yaml" suffix(, )
0};
static const unsigned char file200[] = {
#embed "../../Claims/2020/2020-02-27-al-hal.yaml" suffix(, )
0};
static const unsigned char file201[] = {
#embed "../../Claims/2020/2020-02-27-reuters-rebels.yaml" suffix(, )
0};
static const unsigned char file202[] = {
#embed "../../Claims/2020/2020-02-27-reuters-russian.yaml" suffix(, )
0};
static const unsigned char file203[] = {
#embed "../../Claims/2020/2020-02-27-rt.yaml" suffix(, )
0};
static const unsigned char file204[] = {
#embed "../../Claims/2020/2020-02-27-smart.yaml" suffix(, )
0};
static const unsigned char file205[] = {
#embed "../../Claims/2020/2020-02-27-sohr.yaml" suffix(, )
0};
static const unsigned char file206[] = {
#embed "../../Claims/2020/2020-02-27-the-new-arab.yaml" suffix(, )
0};
static const unsigned char file207[] = {
#embed "../../Claims/2020/2020-02-28-sohr.yaml" suffix(, )
0};
static const unsigned char file208[] = {
#embed "../../Claims/2020/2020-02-29-alghad-al-soury.yaml" suffix(, )
0};
static const unsigned char file209[] = {
#embed "../../Claims/2020/2020-03-01-al-khalij-al-jadid.yaml" suffix(, )
0};
static const unsigned char file210[] = {
#embed "../../Claims/2020/2020-03-02-al-masdar-dar.yaml" suffix(, )
0};
static const unsigned char file211[] = {
#embed "../../Claims/2020/2020-03-02-al-masdar-saraqib.yaml" suffix(, )
0};
static const unsigned char file212[] = {
#embed "../../Claims/2020/2020-03-02-daily-sabah.yaml" suffix(, )
0};
static const unsigned char file213[] = {
#embed "../../Claims/2020/2020-03-02-panarmenian.yaml" suffix(, )
0};
static const unsigned char file214[] = {
#embed "../../Claims/2020/2020-03-02-tass.yaml" suffix(, )
0};
static const unsigned char file215[] = {
#embed "../../Claims/2020/2020-03-03-islamtimes.yaml" suffix(, )
0};
static const unsigned char file216[] = {
#embed "../../Claims/2020/2020-03-03-sout-al-omma.yaml" suffix(, )
0};
static const unsigned char file217[] = {
#embed "../../Claims/2020/2020-03-04-al-masdar.yaml" suffix(, )
0};
static const unsigned char file218[] = {
#embed "../../Claims/2020/2020-03-04-anf-arabic.yaml" suffix(, )
0};
static const unsigned char file219[] = {
#embed "../../Claims/2020/2020-03-04-syria-tv.yaml" suffix(, )
0};
static const unsigned char file220[] = {
#embed "../../Claims/2020/2020-03-05-alsouria-net.yaml" suffix(, )
0};
static const unsigned char file221[] = {
#embed "../../Claims/2020/2020-03-08-qasioun.yaml" suffix(, )
0};
static const unsigned char file222[] = {
#embed "../../Claims/2020/2020-03-08-smart.yaml" suffix(, )
0};
static const unsigned char file223[] = {
#embed "../../Claims/2020/2020-03-12-al-masdar.yaml" suffix(, )
0};
static const unsigned char file224[] = {
#embed "../../Claims/2020/2020-08-01-jesr-press.yaml" suffix(, )
0};
static const unsigned char file225[] = {
#embed "../../Claims/2023/2023-08-29-wikipedia.yaml" suffix(, )
0};
static const unsigned char file226[] = {
#embed "../../Claims/2023/2023-09-03-wikipedia-control.yaml" suffix(, )
0};
static const unsigned char file227[] = {
#embed "../../Claims/2023/2023-09-03-wikipedia-timeline.yaml" suffix(, )
0};
static const unsigned char file228[] = {
#embed "../../Claims/2024/2024-11-27-shaam.yaml" suffix(, )
0};
static const unsigned char file229[] = {
#embed "../../Claims/2024/2024-11-27-syrian-observer.yaml" suffix(, )
0};
static const unsigned char file230[] = {
#embed "../../Claims/2024/2024-11-27-xeber24.yaml" suffix(, )
0};
static const unsigned char file231[] = {
#embed "../../Claims/2024/2024-11-28-aa.yaml" suffix(, )
0};
static const unsigned char file232[] = {
#embed "../../Claims/2024/2024-11-28-afp.yaml" suffix(, )
0};
static const unsigned char file233[] = {
#embed "../../Claims/2024/2024-11-28-akkanet.yaml" suffix(, )
0};
static const unsigned char file234[] = {
#embed "../../Claims/2024/2024-11-28-reuters.yaml" suffix(, )
0};
static const unsigned char file235[] = {
#embed "../../Claims/2024/2024-11-28-sawt-beirut.yaml" suffix(, )
0};
static const unsigned char file236[] = {
#embed "../../Claims/2024/2024-11-28-xinhua.yaml" suffix(, )
0};
static const unsigned char file237[] = {
#embed "../../Claims/2024/2024-11-29-al-ghad.yaml" suffix(, )
0};
static const unsigned char file238[] = {
#embed "../../Claims/2024/2024-11-29-al-jazeera.yaml" suffix(, )
0};
static const unsigned char file239[] = {
#embed "../../Claims/2024/2024-11-29-enab.yaml" suffix(, )
0};
static const unsigned char file240[] = {
#embed "../../Claims/2024/2024-11-29-essanews.yaml" suffix(, )
0};
static const unsigned char file241[] = {
#embed "../../Claims/2024/2024-11-29-mehr-khan.yaml" suffix(, )
0};
static const unsigned char file242[] = {
#embed "../../Claims/2024/2024-11-29-mehr-says.yaml" suffix(, )
0};
static const unsigned char file243[] = {
#embed "../../Claims/2024/2024-11-29-southfront.yaml" suffix(, )
0};
static const unsigned char file244[] = {
#embed "../../Claims/2024/2024-11-30-963media.yaml" suffix(, )
0};
static const unsigned char file245[] = {
#embed "../../Claims/2024/2024-11-30-aa-airport-nubl.yaml" suffix(, )
0};
static const unsigned char file246[] = {
#embed "../../Claims/2024/2024-11-30-aa-airport.yaml" suffix(, )
0};
static const unsigned char file247[] = {
#embed "../../Claims/2024/2024-11-30-anf.yaml" suffix(, )
0};
static const unsigned char file248[] = {
#embed "../../Claims/2024/2024-11-30-azernews.yaml" suffix(, )
0};
static const unsigned char file249[] = {
#embed "../../Claims/2024/2024-11-30-ina.yaml" suffix(, )
0};
static const unsigned char file250[] = {
#embed "../../Claims/2024/2024-11-30-mehr.yaml" suffix(, )
0};
static const unsigned char file251[] = {
#embed "../../Claims/2024/2024-11-30-politico.yaml" suffix(, )
0};
static const unsigned char file252[] = {
#embed "../../Claims/2024/2024-11-30-reuters.yaml" suffix(, )
0};
static const unsigned char file253[] = {
#embed "../../Claims/2024/2024-11-30-shafaq.yaml" suffix(, )
0};
static const unsigned char file254[] = {
#embed "../../Claims/2024/2024-11-30-syria-tv.yaml" suffix(, )
0};
static const unsigned char file255[] = {
#embed "../../Claims/2024/2024-11-30-trend.yaml" suffix(, )
0};
static const unsigned char file256[] = {
#embed "../../Claims/2024/2024-11-30-trt-world.yaml" suffix(, )
0};
static const unsigned char file257[] = {
#embed "../../Claims/2024/2024-11-30-zaman-al-masdar.yaml" suffix(, )
0};
static const unsigned char file258[] = {
#embed "../../Claims/2024/2024-12-01-kataeb.yaml" suffix(, )
0};
static const unsigned char file259[] = {
#embed "../../Claims/2024/2024-12-01-menafn.yaml" suffix(, )
0};
static const unsigned char file260[] = {
#embed "../../Claims/2024/2024-12-01-syrian-press-center.yaml" suffix(, )
0};
static const unsigned char file261[] = {
#embed "../../Claims/2024/2024-12-01-trt-world.yaml" suffix(, )
0};
static const unsigned char file262[] = {
#embed "../../Claims/2024/2024-12-01-world-arabia.yaml" suffix(, )
0};
static const unsigned char file263[] = {
#embed "../../Claims/2024/2024-12-01-xinhua.yaml" suffix(, )
0};
static const unsigned char file264[] = {
#embed "../../Claims/2024/2024-12-02-asharq-al-awsat.yaml" suffix(, )
0};
static const unsigned char file265[] = {
#embed "../../Claims/2024/2024-12-02-shafaq.yaml" suffix(, )
0};
static const unsigned char file266[] = {
#embed "../../Claims/2024/2024-12-03-dhamar-news.yaml" suffix(, )
0};
static const unsigned char file267[] = {
#embed "../../Claims/2024/2024-12-03-dpa.yaml" suffix(, )
0};
static const unsigned char file268[] = {
#embed "../../Claims/2024/2024-12-03-elaph.yaml" suffix(, )
0};
static const unsigned char file269[] = {
#embed "../../Claims/2024/2024-12-03-shafaq.yaml" suffix(, )
0};
static const unsigned char file270[] = {
#embed "../../Claims/2024/2024-12-04-novinite.yaml" suffix(, )
0};
static const unsigned char file271[] = {
#embed "../../Claims/2024/2024-12-04-optimize-ias-digest.yaml" suffix(, )
0};
static const unsigned char file272[] = {
#embed "../../Claims/2024/2024-12-04-the-national.yaml" suffix(, )
0};
static const unsigned char file273[] = {
#embed "../../Claims/2024/2024-12-05-afp.yaml" suffix(, )
0};
static const unsigned char file274[] = {
#embed "../../Claims/2024/2024-12-05-daily-guardian.yaml" suffix(, )
0};
static const unsigned char file275[] = {
#embed "../../Claims/2024/2024-12-05-enab-baladi-english.yaml" suffix(, )
0};
static const unsigned char file276[] = {
#embed "../../Claims/2024/2024-12-05-shafaq.yaml" suffix(, )
0};
static const unsigned char file277[] = {
#embed "../../Claims/2024/2024-12-05-the-national.yaml" suffix(, )
0};
static const unsigned char file278[] = {
#embed "../../Claims/2024/2024-12-06-aa.yaml" suffix(, )
0};
static const unsigned char file279[] = {
#embed "../../Claims/2024/2024-12-06-dpa.yaml" suffix(, )
0};
static const unsigned char file280[] = {
#embed "../../Claims/2024/2024-12-06-middle-east-eye.yaml" suffix(, )
0};
static const unsigned char file281[] = {
#embed "../../Claims/2024/2024-12-07-dw-live.yaml" suffix(, )
0};
static const unsigned char file282[] = {
#embed "../../Claims/2024/2024-12-08-afp.yaml" suffix(, )
0};
static const unsigned char file283[] = {
#embed "../../Claims/2024/2024-12-08-kyiv-independent.yaml" suffix(, )
0};
static const unsigned char file284[] = {
#embed "../../Claims/2024/2024-12-08-wion.yaml" suffix(, )
0};
static const unsigned char file285[] = {
#embed "../../Claims/2025/2025-01-01-wikipedia.yaml" suffix(, )
0};
static const unsigned char file286[] = {
#embed "../../Gazetteer/areas.yaml" suffix(, )
0};
static const unsigned char file287[] = {
#embed "../../Gazetteer/boundary.geojson" suffix(, )
0};
static const unsigned char file288[] = {
#embed "../../Gazetteer/parties.yaml" suffix(, )
0};
static const unsigned char file289[] = {
#embed "../../Gazetteer/places.tsv" suffix(, )
0};

const FrontLineFile frontline_files[] = {
    {"Claims/2019/2019-05-06-ap.yaml", file0, sizeof(file0) - 1},
    {"Claims/2019/2019-05-07-sohr.yaml", file1, sizeof(file1) - 1},
    {"Claims/2019/2019-05-08-enab-baladi.yaml", file2, sizeof(file2) - 1},
    {"Claims/2019/2019-05-09-al-arabiya-english.yaml", file3, sizeof(file3) - 1},
    {"Claims/2019/2019-05-09-al-jazeera.yaml", file4, sizeof(file4) - 1},
    {"Claims/2019/2019-05-09-southfront.yaml", file5, sizeof(file5) - 1},
    {"Claims/2019/2019-05-09-turkey-in-arabic.yaml", file6, sizeof(file6) - 1},
    {"Claims/2019/2019-05-10-ap.yaml", file7, sizeof(file7) - 1},
    {"Claims/2019/2019-05-10-syria-news.yaml", file8, sizeof(file8) - 1},
    {"Claims/2019/2019-05-11-ruptly.yaml", file9, sizeof(file9) - 1},
    {"Claims/2019/2019-05-13-ap.yaml", file10, sizeof(file10) - 1},
    {"Claims/2019/2019-05-13-sohr.yaml", file11, sizeof(file11) - 1},
    {"Claims/2019/2019-05-13-syria-tv.yaml", file12, sizeof(file12) - 1},
    {"Claims/2019/2019-05-14-syriatoday.yaml", file13, sizeof(file13) - 1},
    {"Claims/2019/2019-05-15-qasioun.yaml", file14, sizeof(file14) - 1},
    {"Claims/2019/2019-05-16-asharq-al-awsat.yaml", file15, sizeof(file15) - 1},
    {"Claims/2019/2019-05-20-al-masdar.yaml", file16, sizeof(file16) - 1},
    {"Claims/2019/2019-05-22-ap.yaml", file17, sizeof(file17) - 1},
    {"Claims/2019/2019-05-22-dpa.yaml", file18, sizeof(file18) - 1},
    {"Claims/2019/2019-05-22-enab-baladi.yaml", file19, sizeof(file19) - 1},
    {"Claims/2019/2019-05-22-iswnews.yaml", file20, sizeof(file20) - 1},
    {"Claims/2019/2019-05-23-syriatoday.yaml", file21, sizeof(file21) - 1},
    {"Claims/2019/2019-05-24-panarmenian.yaml", file22, sizeof(file22) - 1},
    {"Claims/2019/2019-05-24-trt-world.yaml", file23, sizeof(file23) - 1},
    {"Claims/2019/2019-05-25-southfront.yaml", file24, sizeof(file24) - 1},
    {"Claims/2019/2019-05-26-baladi-news.yaml", file25, sizeof(file25) - 1},
    {"Claims/2019/2019-05-26-syria-tv.yaml", file26, sizeof(file26) - 1},
    {"Claims/2019/2019-05-27-daily-star.yaml", file27, sizeof(file27) - 1},
    {"Claims/2019/2019-05-27-reuters.yaml", file28, sizeof(file28) - 1},
    {"Claims/2019/2019-05-27-tass.yaml", file29, sizeof(file29) - 1},
    {"Claims/2019/2019-05-31-sohr.yaml", file30, sizeof(file30) - 1},
    {"Claims/2019/2019-06-03-sohr.yaml", file31, sizeof(file31) - 1},
    {"Claims/2019/2019-06-07-al-jazeera.yaml", file32, sizeof(file32) - 1},
    {"Claims/2019/2019-06-07-news-front.yaml", file33, sizeof(file33) - 1},
    {"Claims/2019/2019-06-07-xinhua.yaml", file34, sizeof(file34) - 1},
    {"Claims/2019/2019-06-09-oman-daily.yaml", file35, sizeof(file35) - 1},
    {"Claims/2019/2019-06-09-sohr.yaml", file36, sizeof(file36) - 1},
    {"Claims/2019/2019-06-11-sohr.yaml", file37, sizeof(file37) - 1},
    {"Claims/2019/2019-06-15-enab-baladi.yaml", file38, sizeof(file38) - 1},
    {"Claims/2019/2019-06-20-al-araby-al-jadeed.yaml", file39, sizeof(file39) - 1},
    {"Claims/2019/2019-06-20-enab-baladi-english.yaml", file40, sizeof(file40) - 1},
    {"Claims/2019/2019-06-26-sohr.yaml", file41, sizeof(file41) - 1},
    {"Claims/2019/2019-06-28-panarmenian.yaml", file42, sizeof(file42) - 1},
    {"Claims/2019/2019-06-28-sohr.yaml", file43, sizeof(file43) - 1},
    {"Claims/2019/2019-07-10-sohr.yaml", file44, sizeof(file44) - 1},
    {"Claims/2019/2019-07-11-sohr.yaml", file45, sizeof(file45) - 1},
    {"Claims/2019/2019-07-12-anha-hawar.yaml", file46, sizeof(file46) - 1},
    {"Claims/2019/2019-07-12-sohr.yaml", file47, sizeof(file47) - 1},
    {"Claims/2019/2019-07-13-news-front.yaml", file48, sizeof(file48) - 1},
    {"Claims/2019/2019-07-28-sohr-headline.yaml", file49, sizeof(file49) - 1},
    {"Claims/2019/2019-07-28-sohr-large.yaml", file50, sizeof(file50) - 1},
    {"Claims/2019/2019-07-29-al-masdar.yaml", file51, sizeof(file51) - 1},
    {"Claims/2019/2019-07-29-ap-arabic.yaml", file52, sizeof(file52) - 1},
    {"Claims/2019/2019-07-29-sohr.yaml", file53, sizeof(file53) - 1},
    {"Claims/2019/2019-07-29-tass.yaml", file54, sizeof(file54) - 1},
    {"Claims/2019/2019-08-01-sohr-clashes.yaml", file55, sizeof(file55) - 1},
    {"Claims/2019/2019-08-01-sohr-headline.yaml", file56, sizeof(file56) - 1},
    {"Claims/2019/2019-08-01-syrianwardaily.yaml", file57, sizeof(file57) - 1},
    {"Claims/2019/2019-08-02-fars.yaml", file58, sizeof(file58) - 1},
    {"Claims/2019/2019-08-06-al-masdar.yaml", file59, sizeof(file59) - 1},
    {"Claims/2019/2019-08-07-al-masdar.yaml", file60, sizeof(file60) - 1},
    {"Claims/2019/2019-08-08-al-masdar.yaml", file61, sizeof(file61) - 1},
    {"Claims/2019/2019-08-10-al-masdar.yaml", file62, sizeof(file62) - 1},
    {"Claims/2019/2019-08-10-panarmenian.yaml", file63, sizeof(file63) - 1},
    {"Claims/2019/2019-08-11-middle-east-eye.yaml", file64, sizeof(file64) - 1},
    {"Claims/2019/2019-08-11-muraselon.yaml", file65, sizeof(file65) - 1},
    {"Claims/2019/2019-08-11-syria-times.yaml", file66, sizeof(file66) - 1},
    {"Claims/2019/2019-08-11-trt-world.yaml", file67, sizeof(file67) - 1},
    {"Claims/2019/2019-08-12-al-masdar-sukayk.yaml", file68, sizeof(file68) - 1},
    {"Claims/2019/2019-08-12-al-masdar-zuwayqat.yaml", file69, sizeof(file69) - 1},
    {"Claims/2019/2019-08-13-southfront.yaml", file70, sizeof(file70) - 1},
    {"Claims/2019/2019-08-14-radio-al-kul.yaml", file71, sizeof(file71) - 1},
    {"Claims/2019/2019-08-14-sana.yaml", file72, sizeof(file72) - 1},
    {"Claims/2019/2019-08-14-syrian-press-center.yaml", file73, sizeof(file73) - 1},
    {"Claims/2019/2019-08-15-step-news.yaml", file74, sizeof(file74) - 1},
    {"Claims/2019/2019-08-16-al-masdar.yaml", file75, sizeof(file75) - 1},
    {"Claims/2019/2019-08-16-gmc.yaml", file76, sizeof(file76) - 1},
    {"Claims/2019/2019-08-16-presstv.yaml", file77, sizeof(file77) - 1},
    {"Claims/2019/2019-08-16-sohr.yaml", file78, sizeof(file78) - 1},
    {"Claims/2019/2019-08-18-afp.yaml", file79, sizeof(file79) - 1},
    {"Claims/2019/2019-08-19-jisr-tv.yaml", file80, sizeof(file80) - 1},
    {"Claims/2019/2019-08-20-al-arabiya-english.yaml", file81, sizeof(file81) - 1},
    {"Claims/2019/2019-08-20-al-jazeera.yaml", file82, sizeof(file82) - 1},
    {"Claims/2019/2019-08-20-al-masdar.yaml", file83, sizeof(file83) - 1},
    {"Claims/2019/2019-08-20-reuters-enters.yaml", file84, sizeof(file84) - 1},
    {"Claims/2019/2019-08-20-reuters-tightens.yaml", file85, sizeof(file85) - 1},
    {"Claims/2019/2019-08-20-xinhua-arabic.yaml", file86, sizeof(file86) - 1},
    {"Claims/2019/2019-08-21-diyaruna.yaml", file87, sizeof(file87) - 1},
    {"Claims/2019/2019-08-21-smart.yaml", file88, sizeof(file88) - 1},
    {"Claims/2019/2019-08-22-sohr.yaml", file89, sizeof(file89) - 1},
    {"Claims/2019/2019-08-23-al-masdar.yaml", file90, sizeof(file90) - 1},
    {"Claims/2019/2019-08-23-anf-arabic.yaml", file91, sizeof(file91) - 1},
    {"Claims/2019/2019-08-23-sana-french.yaml", file92, sizeof(file92) - 1},
    {"Claims/2019/2019-08-23-sana.yaml", file93, sizeof(file93) - 1},
    {"Claims/2019/2019-08-23-southfront.yaml", file94, sizeof(file94) - 1},
    {"Claims/2019/2019-08-26-al-masdar.yaml", file95, sizeof(file95) - 1},
    {"Claims/2019/2019-08-30-muraselon.yaml", file96, sizeof(file96) - 1},
    {"Claims/2019/2019-08-30-southfront.yaml", file97, sizeof(file97) - 1},
    {"Claims/2019/2019-08-30-sputnik.yaml", file98, sizeof(file98) - 1},
    {"Claims/2019/2019-08-31-fars.yaml", file99, sizeof(file99) - 1},
    {"Claims/2019/2019-08-31-syriatoday.yaml", file100, sizeof(file100) - 1},
    {"Claims/2019/2019-09-24-sohr.yaml", file101, sizeof(file101) - 1},
    {"Claims/2019/2019-10-26-al-masdar.yaml", file102, sizeof(file102) - 1},
    {"Claims/2019/2019-11-17-al-masdar.yaml", file103, sizeof(file103) - 1},
    {"Claims/2019/2019-11-18-syriatoday.yaml", file104, sizeof(file104) - 1},
    {"Claims/2019/2019-11-20-sohr.yaml", file105, sizeof(file105) - 1},
    {"Claims/2019/2019-11-21-al-masdar.yaml", file106, sizeof(file106) - 1},
    {"Claims/2019/2019-11-21-watan-fm.yaml", file107, sizeof(file107) - 1},
    {"Claims/2019/2019-11-24-al-masdar.yaml", file108, sizeof(file108) - 1},
    {"Claims/2019/2019-11-24-el-watan.yaml", file109, sizeof(file109) - 1},
    {"Claims/2019/2019-11-24-sohr.yaml", file110, sizeof(file110) - 1},
    {"Claims/2019/2019-11-24-syria-tv.yaml", file111, sizeof(file111) - 1},
    {"Claims/2019/2019-11-25-al-masdar.yaml", file112, sizeof(file112) - 1},
    {"Claims/2019/2019-11-25-iswnews.yaml", file113, sizeof(file113) - 1},
    {"Claims/2019/2019-11-25-syria-news.yaml", file114, sizeof(file114) - 1},
    {"Claims/2019/2019-11-29-panarmenian.yaml", file115, sizeof(file115) - 1},
    {"Claims/2019/2019-11-30-syria-24.yaml", file116, sizeof(file116) - 1},
    {"Claims/2019/2019-12-01-southfront-ejaz.yaml", file117, sizeof(file117) - 1},
    {"Claims/2019/2019-12-01-southfront-map.yaml", file118, sizeof(file118) - 1},
    {"Claims/2019/2019-12-01-syriatoday.yaml", file119, sizeof(file119) - 1},
    {"Claims/2019/2019-12-01-tass.yaml", file120, sizeof(file120) - 1},
    {"Claims/2019/2019-12-02-sohr.yaml", file121, sizeof(file121) - 1},
    {"Claims/2019/2019-12-04-al-masdar.yaml", file122, sizeof(file122) - 1},
    {"Claims/2019/2019-12-13-losses.yaml", file123, sizeof(file123) - 1},
    {"Claims/2019/2019-12-20-al-masdar.yaml", file124, sizeof(file124) - 1},
    {"Claims/2019/2019-12-22-albalad-news.yaml", file125, sizeof(file125) - 1},
    {"Claims/2019/2019-12-22-iswnews.yaml", file126, sizeof(file126) - 1},
    {"Claims/2019/2019-12-22-sohr.yaml", file127, sizeof(file127) - 1},
    {"Claims/2019/2019-12-22-syria-tv.yaml", file128, sizeof(file128) - 1},
    {"Claims/2019/2019-12-23-al-masdar.yaml", file129, sizeof(file129) - 1},
    {"Claims/2019/2019-12-23-al-omah.yaml", file130, sizeof(file130) - 1},
    {"Claims/2019/2019-12-24-afp.yaml", file131, sizeof(file131) - 1},
    {"Claims/2019/2019-12-24-al-masdar.yaml", file132, sizeof(file132) - 1},
    {"Claims/2019/2019-12-24-dw-arabic.yaml", file133, sizeof(file133) - 1},
    {"Claims/2019/2019-12-24-oman-daily.yaml", file134, sizeof(file134) - 1},
    {"Claims/2019/2019-12-24-rozana.yaml", file135, sizeof(file135) - 1},
    {"Claims/2019/2019-12-24-syria-times.yaml", file136, sizeof(file136) - 1},
    {"Claims/2019/2019-12-25-fort-russ.yaml", file137, sizeof(file137) - 1},
    {"Claims/2019/2019-12-26-sputnik.yaml", file138, sizeof(file138) - 1},
    {"Claims/2020/2020-01-16-al-masdar.yaml", file139, sizeof(file139) - 1},
    {"Claims/2020/2020-01-16-southfront.yaml", file140, sizeof(file140) - 1},
    {"Claims/2020/2020-01-17-al-masdar-abu.yaml", file141, sizeof(file141) - 1},
    {"Claims/2020/2020-01-17-al-masdar-tal.yaml", file142, sizeof(file142) - 1},
    {"Claims/2020/2020-01-17-southfront.yaml", file143, sizeof(file143) - 1},
    {"Claims/2020/2020-01-23-blog.yaml", file144, sizeof(file144) - 1},
    {"Claims/2020/2020-01-23-denials.yaml", file145, sizeof(file145) - 1},
    {"Claims/2020/2020-01-24-arabi21.yaml", file146, sizeof(file146) - 1},
    {"Claims/2020/2020-01-25-iswnews.yaml", file147, sizeof(file147) - 1},
    {"Claims/2020/2020-01-26-al-masdar.yaml", file148, sizeof(file148) - 1},
    {"Claims/2020/2020-01-28-al-masdar-kafr.yaml", file149, sizeof(file149) - 1},
    {"Claims/2020/2020-01-28-al-masdar-maarat.yaml", file150, sizeof(file150) - 1},
    {"Claims/2020/2020-01-28-reuters.yaml", file151, sizeof(file151) - 1},
    {"Claims/2020/2020-01-29-al-masdar.yaml", file152, sizeof(file152) - 1},
    {"Claims/2020/2020-01-29-sana.yaml", file153, sizeof(file153) - 1},
    {"Claims/2020/2020-01-30-news-front.yaml", file154, sizeof(file154) - 1},
    {"Claims/2020/2020-01-30-southfront.yaml", file155, sizeof(file155) - 1},
    {"Claims/2020/2020-01-31-al-masdar-hish.yaml", file156, sizeof(file156) - 1},
    {"Claims/2020/2020-01-31-al-masdar-khan.yaml", file157, sizeof(file157) - 1},
    {"Claims/2020/2020-02-02-al-masdar.yaml", file158, sizeof(file158) - 1},
    {"Claims/2020/2020-02-02-the-arab-weekly.yaml", file159, sizeof(file159) - 1},
    {"Claims/2020/2020-02-03-al-masdar.yaml", file160, sizeof(file160) - 1},
    {"Claims/2020/2020-02-05-dw.yaml", file161, sizeof(file161) - 1},
    {"Claims/2020/2020-02-05-sohr.yaml", file162, sizeof(file162) - 1},
    {"Claims/2020/2020-02-06-sputnik.yaml", file163, sizeof(file163) - 1},
    {"Claims/2020/2020-02-07-al-masdar.yaml", file164, sizeof(file164) - 1},
    {"Claims/2020/2020-02-07-ansamed.yaml", file165, sizeof(file165) - 1},
    {"Claims/2020/2020-02-08-afp.yaml", file166, sizeof(file166) - 1},
    {"Claims/2020/2020-02-08-iswnews.yaml", file167, sizeof(file167) - 1},
    {"Claims/2020/2020-02-08-southfront.yaml", file168, sizeof(file168) - 1},
    {"Claims/2020/2020-02-09-al-manar.yaml", file169, sizeof(file169) - 1},
    {"Claims/2020/2020-02-09-southfront.yaml", file170, sizeof(file170) - 1},
    {"Claims/2020/2020-02-11-al-masdar.yaml", file171, sizeof(file171) - 1},
    {"Claims/2020/2020-02-11-dw.yaml", file172, sizeof(file172) - 1},
    {"Claims/2020/2020-02-11-sputnik.yaml", file173, sizeof(file173) - 1},
    {"Claims/2020/2020-02-12-janes.yaml", file174, sizeof(file174) - 1},
    {"Claims/2020/2020-02-13-syria-tv.yaml", file175, sizeof(file175) - 1},
    {"Claims/2020/2020-02-14-ap.yaml", file176, sizeof(file176) - 1},
    {"Claims/2020/2020-02-14-southfront.yaml", file177, sizeof(file177) - 1},
    {"Claims/2020/2020-02-14-syria-news.yaml", file178, sizeof(file178) - 1},
    {"Claims/2020/2020-02-15-al-masdar.yaml", file179, sizeof(file179) - 1},
    {"Claims/2020/2020-02-16-anha-hawar.yaml", file180, sizeof(file180) - 1},
    {"Claims/2020/2020-02-16-aram.yaml", file181, sizeof(file181) - 1},
    {"Claims/2020/2020-02-16-shafaq.yaml", file182, sizeof(file182) - 1},
    {"Claims/2020/2020-02-16-southfront.yaml", file183, sizeof(file183) - 1},
    {"Claims/2020/2020-02-17-sputnik.yaml", file184, sizeof(file184) - 1},
    {"Claims/2020/2020-02-17-uprooted-palestinians.yaml", file185, sizeof(file185) - 1},
    {"Claims/2020/2020-02-17-yekiti.yaml", file186, sizeof(file186) - 1},
    {"Claims/2020/2020-02-18-al-modon.yaml", file187, sizeof(file187) - 1},
    {"Claims/2020/2020-02-20-trt-world.yaml", file188, sizeof(file188) - 1},
    {"Claims/2020/2020-02-23-syria-times.yaml", file189, sizeof(file189) - 1},
    {"Claims/2020/2020-02-24-al-masdar.yaml", file190, sizeof(file190) - 1},
    {"Claims/2020/2020-02-24-lebanon-today.yaml", file191, sizeof(file191) - 1},
    {"Claims/2020/2020-02-24-north-press.yaml", file192, sizeof(file192) - 1},
    {"Claims/2020/2020-02-24-sohr.yaml", file193, sizeof(file193) - 1},
    {"Claims/2020/2020-02-24-southfront.yaml", file194, sizeof(file194) - 1},
    {"Claims/2020/2020-02-25-panarmenian.yaml", file195, sizeof(file195) - 1},
    {"Claims/2020/2020-02-25-sohr.yaml", file196, sizeof(file196) - 1},
    {"Claims/2020/2020-02-25-southfront.yaml", file197, sizeof(file197) - 1},
    {"Claims/2020/2020-02-26-reuters.yaml", file198, sizeof(file198) - 1},
    {"Claims/2020/2020-02-26-sama.yaml", file199, sizeof(file199) - 1},
    {"Claims/2020/2020-02-27-al-hal.yaml", file200, sizeof(file200) - 1},
    {"Claims/2020/2020-02-27-reuters-rebels.yaml", file201, sizeof(file201) - 1},
    {"Claims/2020/2020-02-27-reuters-russian.yaml", file202, sizeof(file202) - 1},
    {"Claims/2020/2020-02-27-rt.yaml", file203, sizeof(file203) - 1},
    {"Claims/2020/2020-02-27-smart.yaml", file204, sizeof(file204) - 1},
    {"Claims/2020/2020-02-27-sohr.yaml", file205, sizeof(file205) - 1},
    {"Claims/2020/2020-02-27-the-new-arab.yaml", file206, sizeof(file206) - 1},
    {"Claims/2020/2020-02-28-sohr.yaml", file207, sizeof(file207) - 1},
    {"Claims/2020/2020-02-29-alghad-al-soury.yaml", file208, sizeof(file208) - 1},
    {"Claims/2020/2020-03-01-al-khalij-al-jadid.yaml", file209, sizeof(file209) - 1},
    {"Claims/2020/2020-03-02-al-masdar-dar.yaml", file210, sizeof(file210) - 1},
    {"Claims/2020/2020-03-02-al-masdar-saraqib.yaml", file211, sizeof(file211) - 1},
    {"Claims/2020/2020-03-02-daily-sabah.yaml", file212, sizeof(file212) - 1},
    {"Claims/2020/2020-03-02-panarmenian.yaml", file213, sizeof(file213) - 1},
    {"Claims/2020/2020-03-02-tass.yaml", file214, sizeof(file214) - 1},
    {"Claims/2020/2020-03-03-islamtimes.yaml", file215, sizeof(file215) - 1},
    {"Claims/2020/2020-03-03-sout-al-omma.yaml", file216, sizeof(file216) - 1},
    {"Claims/2020/2020-03-04-al-masdar.yaml", file217, sizeof(file217) - 1},
    {"Claims/2020/2020-03-04-anf-arabic.yaml", file218, sizeof(file218) - 1},
    {"Claims/2020/2020-03-04-syria-tv.yaml", file219, sizeof(file219) - 1},
    {"Claims/2020/2020-03-05-alsouria-net.yaml", file220, sizeof(file220) - 1},
    {"Claims/2020/2020-03-08-qasioun.yaml", file221, sizeof(file221) - 1},
    {"Claims/2020/2020-03-08-smart.yaml", file222, sizeof(file222) - 1},
    {"Claims/2020/2020-03-12-al-masdar.yaml", file223, sizeof(file223) - 1},
    {"Claims/2020/2020-08-01-jesr-press.yaml", file224, sizeof(file224) - 1},
    {"Claims/2023/2023-08-29-wikipedia.yaml", file225, sizeof(file225) - 1},
    {"Claims/2023/2023-09-03-wikipedia-control.yaml", file226, sizeof(file226) - 1},
    {"Claims/2023/2023-09-03-wikipedia-timeline.yaml", file227, sizeof(file227) - 1},
    {"Claims/2024/2024-11-27-shaam.yaml", file228, sizeof(file228) - 1},
    {"Claims/2024/2024-11-27-syrian-observer.yaml", file229, sizeof(file229) - 1},
    {"Claims/2024/2024-11-27-xeber24.yaml", file230, sizeof(file230) - 1},
    {"Claims/2024/2024-11-28-aa.yaml", file231, sizeof(file231) - 1},
    {"Claims/2024/2024-11-28-afp.yaml", file232, sizeof(file232) - 1},
    {"Claims/2024/2024-11-28-akkanet.yaml", file233, sizeof(file233) - 1},
    {"Claims/2024/2024-11-28-reuters.yaml", file234, sizeof(file234) - 1},
    {"Claims/2024/2024-11-28-sawt-beirut.yaml", file235, sizeof(file235) - 1},
    {"Claims/2024/2024-11-28-xinhua.yaml", file236, sizeof(file236) - 1},
    {"Claims/2024/2024-11-29-al-ghad.yaml", file237, sizeof(file237) - 1},
    {"Claims/2024/2024-11-29-al-jazeera.yaml", file238, sizeof(file238) - 1},
    {"Claims/2024/2024-11-29-enab.yaml", file239, sizeof(file239) - 1},
    {"Claims/2024/2024-11-29-essanews.yaml", file240, sizeof(file240) - 1},
    {"Claims/2024/2024-11-29-mehr-khan.yaml", file241, sizeof(file241) - 1},
    {"Claims/2024/2024-11-29-mehr-says.yaml", file242, sizeof(file242) - 1},
    {"Claims/2024/2024-11-29-southfront.yaml", file243, sizeof(file243) - 1},
    {"Claims/2024/2024-11-30-963media.yaml", file244, sizeof(file244) - 1},
    {"Claims/2024/2024-11-30-aa-airport-nubl.yaml", file245, sizeof(file245) - 1},
    {"Claims/2024/2024-11-30-aa-airport.yaml", file246, sizeof(file246) - 1},
    {"Claims/2024/2024-11-30-anf.yaml", file247, sizeof(file247) - 1},
    {"Claims/2024/2024-11-30-azernews.yaml", file248, sizeof(file248) - 1},
    {"Claims/2024/2024-11-30-ina.yaml", file249, sizeof(file249) - 1},
    {"Claims/2024/2024-11-30-mehr.yaml", file250, sizeof(file250) - 1},
    {"Claims/2024/2024-11-30-politico.yaml", file251, sizeof(file251) - 1},
    {"Claims/2024/2024-11-30-reuters.yaml", file252, sizeof(file252) - 1},
    {"Claims/2024/2024-11-30-shafaq.yaml", file253, sizeof(file253) - 1},
    {"Claims/2024/2024-11-30-syria-tv.yaml", file254, sizeof(file254) - 1},
    {"Claims/2024/2024-11-30-trend.yaml", file255, sizeof(file255) - 1},
    {"Claims/2024/2024-11-30-trt-world.yaml", file256, sizeof(file256) - 1},
    {"Claims/2024/2024-11-30-zaman-al-masdar.yaml", file257, sizeof(file257) - 1},
    {"Claims/2024/2024-12-01-kataeb.yaml", file258, sizeof(file258) - 1},
    {"Claims/2024/2024-12-01-menafn.yaml", file259, sizeof(file259) - 1},
    {"Claims/2024/2024-12-01-syrian-press-center.yaml", file260, sizeof(file260) - 1},
    {"Claims/2024/2024-12-01-trt-world.yaml", file261, sizeof(file261) - 1},
    {"Claims/2024/2024-12-01-world-arabia.yaml", file262, sizeof(file262) - 1},
    {"Claims/2024/2024-12-01-xinhua.yaml", file263, sizeof(file263) - 1},
    {"Claims/2024/2024-12-02-asharq-al-awsat.yaml", file264, sizeof(file264) - 1},
    {"Claims/2024/2024-12-02-shafaq.yaml", file265, sizeof(file265) - 1},
    {"Claims/2024/2024-12-03-dhamar-news.yaml", file266, sizeof(file266) - 1},
    {"Claims/2024/2024-12-03-dpa.yaml", file267, sizeof(file267) - 1},
    {"Claims/2024/2024-12-03-elaph.yaml", file268, sizeof(file268) - 1},
    {"Claims/2024/2024-12-03-shafaq.yaml", file269, sizeof(file269) - 1},
    {"Claims/2024/2024-12-04-novinite.yaml", file270, sizeof(file270) - 1},
    {"Claims/2024/2024-12-04-optimize-ias-digest.yaml", file271, sizeof(file271) - 1},
    {"Claims/2024/2024-12-04-the-national.yaml", file272, sizeof(file272) - 1},
    {"Claims/2024/2024-12-05-afp.yaml", file273, sizeof(file273) - 1},
    {"Claims/2024/2024-12-05-daily-guardian.yaml", file274, sizeof(file274) - 1},
    {"Claims/2024/2024-12-05-enab-baladi-english.yaml", file275, sizeof(file275) - 1},
    {"Claims/2024/2024-12-05-shafaq.yaml", file276, sizeof(file276) - 1},
    {"Claims/2024/2024-12-05-the-national.yaml", file277, sizeof(file277) - 1},
    {"Claims/2024/2024-12-06-aa.yaml", file278, sizeof(file278) - 1},
    {"Claims/2024/2024-12-06-dpa.yaml", file279, sizeof(file279) - 1},
    {"Claims/2024/2024-12-06-middle-east-eye.yaml", file280, sizeof(file280) - 1},
    {"Claims/2024/2024-12-07-dw-live.yaml", file281, sizeof(file281) - 1},
    {"Claims/2024/2024-12-08-afp.yaml", file282, sizeof(file282) - 1},
    {"Claims/2024/2024-12-08-kyiv-independent.yaml", file283, sizeof(file283) - 1},
    {"Claims/2024/2024-12-08-wion.yaml", file284, sizeof(file284) - 1},
    {"Claims/2025/2025-01-01-wikipedia.yaml", file285, sizeof(file285) - 1},
    {"Gazetteer/areas.yaml", file286, sizeof(file286) - 1},
    {"Gazetteer/boundary.geojson", file287, sizeof(file287) - 1},
    {"Gazetteer/parties.yaml", file288, sizeof(file288) - 1},
    {"Gazetteer/places.tsv", file289, sizeof(file289) - 1},
};

const size_t frontline_file_count = 290;
