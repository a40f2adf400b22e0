// The bundled data, embedded byte for byte. Written by Tests/embed.sh; do not edit.
#include "CBundledData.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#embed "../../Claims/2019/2019-08-16-gmc.yaml" suffix(, )
0};
static const unsigned char file1[] = {
#embed "../../Claims/2019/2019-12-13-losses.yaml" suffix(, )
0};
static const unsigned char file2[] = {
#embed "../../Claims/2020/2020-01-23-blog.yaml" suffix(, )
0};
static const unsigned char file3[] = {
#embed "../../Claims/2020/2020-01-23-denials.yaml" suffix(, )
0};
static const unsigned char file4[] = {
#embed "../../Claims/2024/2024-11-29-enab.yaml" suffix(, )
0};
static const unsigned char file5[] = {
#embed "../../Gazetteer/areas.yaml" suffix(, )
0};
static const unsigned char file6[] = {
#embed "../../Gazetteer/parties.yaml" suffix(, )
0};
static const unsigned char file7[] = {
#embed "../../Gazetteer/places.tsv" suffix(, )
0};

const FrontLineFile frontline_files[] = {
    {"Claims/2019/2019-08-16-gmc.yaml", file0, sizeof(file0) - 1},
    {"Claims/2019/2019-12-13-losses.yaml", file1, sizeof(file1) - 1},
    {"Claims/2020/2020-01-23-blog.yaml", file2, sizeof(file2) - 1},
    {"Claims/2020/2020-01-23-denials.yaml", file3, sizeof(file3) - 1},
    {"Claims/2024/2024-11-29-enab.yaml", file4, sizeof(file4) - 1},
    {"Gazetteer/areas.yaml", file5, sizeof(file5) - 1},
    {"Gazetteer/parties.yaml", file6, sizeof(file6) - 1},
    {"Gazetteer/places.tsv", file7, sizeof(file7) - 1},
};

const size_t frontline_file_count = 8;
