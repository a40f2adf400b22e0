// The learned tables of the name matcher, embedded byte for byte; Tests/Training writes them.
#ifndef FRONTLINE_MATCH_TABLES_H
#define FRONTLINE_MATCH_TABLES_H

#include <stddef.h>

/// The bytes of `tables.bin`.
extern const unsigned char *const frontline_match_tables;
/// How many there are.
extern const size_t frontline_match_tables_size;

#endif
