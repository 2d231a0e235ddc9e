# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# How a library, a tool and a plugin of this project are declared, and what of
# them is installed.

# norm_library(NAME SOURCES... [USES LIBRARY...])
#
# A static library that is linked against no MLIR library: a tool brings
# libMLIR, and so does the host that loads the plugin.
function(norm_library name)
  cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  add_dependencies(${name} NormTableGen)
  target_link_libraries(${name} PUBLIC ${ARG_USES})
  target_include_directories(${name} INTERFACE $<INSTALL_INTERFACE:include>)
  install(TARGETS ${name} EXPORT MLIRNormTargets ARCHIVE DESTINATION lib)
endfunction()

# norm_tool(NAME SOURCES... [USES LIBRARY...])
function(norm_tool name)
  cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  add_dependencies(${name} NormTableGen)
  target_link_libraries(${name} PRIVATE ${ARG_USES} MLIR LLVM)
  # An installed tool still finds libMLIR where it was built against it.
  set_target_properties(${name} PROPERTIES INSTALL_RPATH_USE_LINK_PATH ON)
  install(TARGETS ${name} RUNTIME DESTINATION bin)
endfunction()

# norm_plugin(NAME SOURCES... [USES LIBRARY...])
#
# A shared object NAME.so that is linked against no MLIR library: the host that
# loads it has one.
function(norm_plugin name)
  cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
  add_library(${name} MODULE ${ARG_UNPARSED_ARGUMENTS})
  set_target_properties(${name} PROPERTIES PREFIX "")
  add_dependencies(${name} NormTableGen)
  target_compile_definitions(${name} PRIVATE NORM_VERSION="${PROJECT_VERSION}")
  target_link_libraries(${name} PRIVATE ${ARG_USES})
  install(TARGETS ${name} LIBRARY DESTINATION lib)
endfunction()
