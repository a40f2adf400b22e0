#include "CBundledData.h"

#include <string.h>

// Two lanes of multiply and fold, the constants those of wyhash. Not cryptographic: it tells editions of
// the data apart, whose makers have nothing to gain from making two alike.
static uint64_t fold(uint64_t a, uint64_t b) {
  unsigned __int128 product = (unsigned __int128)a * b;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static void add(FrontLineFingerprint *state, const void *bytes, size_t count) {
  const unsigned char *next = bytes;
  for (size_t left = count; left > 0;) {
    uint64_t words[2] = {0, 0};
    size_t taken = left < sizeof words ? left : sizeof words;
    memcpy(words, next, taken);
    state->low = fold(state->low ^ words[0], words[1] ^ 0xa0761d6478bd642full);
    state->high = fold(state->high ^ words[1], words[0] ^ 0xe7037ed1a0b428dbull);
    next += taken;
    left -= taken;
  }
  state->low = fold(state->low ^ count, 0x8ebc6af09c88c6e3ull);
  state->high = fold(state->high ^ count, 0x589965cc75374cc3ull);
}

FrontLineFingerprint frontline_fingerprint(void) {
  FrontLineFingerprint state = {0x1d8e4e27c47d124full, 0xeb44accab455d165ull};
  for (size_t index = 0; index < frontline_file_count; index++) {
    FrontLineFile file = frontline_files[index];
    add(&state, file.path, strlen(file.path));
    add(&state, file.bytes, file.count);
  }
  return state;
}
