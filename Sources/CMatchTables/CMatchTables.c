#include "CMatchTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "tables.bin"
};

const unsigned char *const frontline_match_tables = bytes;
const size_t frontline_match_tables_size = sizeof(bytes);
