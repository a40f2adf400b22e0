// The bundled data: the text files of Gazetteer and Claims as they stood when the program was built.
#ifndef FRONTLINE_BUNDLED_DATA_H
#define FRONTLINE_BUNDLED_DATA_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  const char *path;            // relative to the data's root
  const unsigned char *bytes;  // the content
  size_t count;                // its length in bytes
} FrontLineFile;

extern const FrontLineFile frontline_files[];
extern const size_t frontline_file_count;

// One of them; `index` is below the count.
static inline FrontLineFile frontline_file(size_t index) { return frontline_files[index]; }

// A number of 128 bits that another edition of the data does not have.
typedef struct {
  uint64_t low, high;
} FrontLineFingerprint;

// The fingerprint of all paths and contents, in well under a millisecond.
FrontLineFingerprint frontline_fingerprint(void);

#endif
