// The door to PROJ: the few functions this project calls, found when the first of them is needed.
//
// Linking libproj would load some forty shared objects at every start of a program that may only
// want to look up a name. Here nothing is loaded until `cprojection_library` is called.
#ifndef CPROJECTION_H
#define CPROJECTION_H

#include <geodesic.h>
#include <proj.h>

/// What was found in libproj, typed by PROJ's own header; see <https://proj.org/development>.
struct cprojection_library {
  __typeof__(proj_context_create) *_Nonnull context_create;
  __typeof__(proj_context_destroy) *_Nonnull context_destroy;
  __typeof__(proj_context_get_database_path) *_Nonnull context_get_database_path;
  __typeof__(proj_context_set_enable_network) *_Nonnull context_set_enable_network;
  __typeof__(proj_log_level) *_Nonnull log_level;
  __typeof__(proj_create) *_Nonnull create;
  __typeof__(proj_create_operation_factory_context) *_Nonnull create_operation_factory_context;
  __typeof__(proj_operation_factory_context_destroy) *_Nonnull operation_factory_context_destroy;
  __typeof__(proj_operation_factory_context_set_grid_availability_use)
      *_Nonnull operation_factory_context_set_grid_availability_use;
  __typeof__(proj_operation_factory_context_set_spatial_criterion)
      *_Nonnull operation_factory_context_set_spatial_criterion;
  __typeof__(proj_create_operations) *_Nonnull create_operations;
  __typeof__(proj_list_get) *_Nonnull list_get;
  __typeof__(proj_list_destroy) *_Nonnull list_destroy;
  __typeof__(proj_normalize_for_visualization) *_Nonnull normalize_for_visualization;
  __typeof__(proj_get_type) *_Nonnull get_type;
  __typeof__(proj_get_name) *_Nonnull get_name;
  __typeof__(proj_get_id_auth_name) *_Nonnull get_id_auth_name;
  __typeof__(proj_get_id_code) *_Nonnull get_id_code;
  __typeof__(proj_as_wkt) *_Nonnull as_wkt;
  __typeof__(proj_destroy) *_Nonnull destroy;
  __typeof__(proj_trans) *_Nonnull trans;
  __typeof__(geod_inverse) *_Nonnull geodesic_inverse;
  /// The WGS 84 ellipsoid, made ready for `geodesic_inverse`.
  const struct geod_geodesic *_Nonnull wgs84;
};

/// The library, loaded by the first call; NULL when it cannot be loaded. Any thread may call.
///
/// What is returned never changes afterwards and is never unloaded.
const struct cprojection_library *_Nullable cprojection_library(void);

/// Why there is no library, in the loader's words; empty when there is one.
const char *_Nonnull cprojection_failure(void);

#endif
