#include "CProjection.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

// The binary interface that the header at hand belongs to comes first: PROJ 9 is libproj.so.25.
static const char *const file_names[] = {
#if PROJ_VERSION_MAJOR == 9
#ifdef __APPLE__
    "libproj.25.dylib",
#else
    "libproj.so.25",
#endif
#endif
#ifdef __APPLE__
    "libproj.dylib",
#else
    "libproj.so",
#endif
};

static struct cprojection_library library;
static struct geod_geodesic wgs84;
static int is_ready = 0;
static char failure[512] = "";
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void remember_failure(const char *reason) {
  snprintf(failure, sizeof failure, "%s", reason != NULL ? reason : "no reason given");
}

static void *open_library(void) {
  const size_t count = sizeof file_names / sizeof file_names[0];
  for (size_t i = 0; i < count; i++) {
    void *handle = dlopen(file_names[i], RTLD_NOW | RTLD_LOCAL);
    if (handle != NULL) return handle;
    if (i == 0) remember_failure(dlerror());
  }
  return NULL;
}

// Puts the address of `symbol` where `slot` points; POSIX promises that the two kinds of pointer
// have one representation.
static int find(void *handle, const char *symbol, void *slot) {
  void *address = dlsym(handle, symbol);
  if (address == NULL) {
    remember_failure(dlerror());
    return 0;
  }
  memcpy(slot, &address, sizeof address);
  return 1;
}

// Another major version may pass its values differently.
static int is_same_major_version(void *handle) {
  __typeof__(proj_info) *info = NULL;
  if (!find(handle, "proj_info", &info)) return 0;
  const int major = info().major;
  if (major == PROJ_VERSION_MAJOR) return 1;
  snprintf(failure, sizeof failure, "found PROJ %d where PROJ %d is needed", major,
           PROJ_VERSION_MAJOR);
  return 0;
}

static void load(void) {
  void *handle = open_library();
  if (handle == NULL || !is_same_major_version(handle)) return;
  __typeof__(geod_init) *geodesic_init = NULL;
  const struct {
    const char *symbol;
    void *slot;
  } needed[] = {
      {"proj_context_create", &library.context_create},
      {"proj_context_destroy", &library.context_destroy},
      {"proj_context_get_database_path", &library.context_get_database_path},
      {"proj_context_set_enable_network", &library.context_set_enable_network},
      {"proj_log_level", &library.log_level},
      {"proj_create", &library.create},
      {"proj_create_operation_factory_context", &library.create_operation_factory_context},
      {"proj_operation_factory_context_destroy", &library.operation_factory_context_destroy},
      {"proj_operation_factory_context_set_grid_availability_use",
       &library.operation_factory_context_set_grid_availability_use},
      {"proj_operation_factory_context_set_spatial_criterion",
       &library.operation_factory_context_set_spatial_criterion},
      {"proj_create_operations", &library.create_operations},
      {"proj_list_get", &library.list_get},
      {"proj_list_destroy", &library.list_destroy},
      {"proj_normalize_for_visualization", &library.normalize_for_visualization},
      {"proj_get_type", &library.get_type},
      {"proj_get_name", &library.get_name},
      {"proj_get_id_auth_name", &library.get_id_auth_name},
      {"proj_get_id_code", &library.get_id_code},
      {"proj_as_wkt", &library.as_wkt},
      {"proj_destroy", &library.destroy},
      {"proj_trans", &library.trans},
      {"geod_inverse", &library.geodesic_inverse},
      {"geod_init", &geodesic_init},
  };
  for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++)
    if (!find(handle, needed[i].symbol, needed[i].slot)) return;
  // WGS 84 as NIMA TR8350.2 defines it: equatorial radius in metres, flattening.
  geodesic_init(&wgs84, 6378137.0, 1.0 / 298.257223563);
  library.wgs84 = &wgs84;
  failure[0] = '\0';
  is_ready = 1;
}

const struct cprojection_library *cprojection_library(void) {
  pthread_once(&once, load);
  return is_ready ? &library : NULL;
}

const char *cprojection_failure(void) {
  pthread_once(&once, load);
  return failure;
}
