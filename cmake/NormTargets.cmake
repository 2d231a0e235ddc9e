# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# How a library and a tool of this project are declared.

# norm_library(NAME SOURCES... [USES LIBRARY...])
#
# A static library that is linked against no MLIR library: a tool brings
# libMLIR, and so does the host that loads the plugin.
function(norm_library name)
  cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
  add_library(${name} STATIC ${ARG_UNPARSED_ARGUMENTS})
  add_dependencies(${name} NormTableGen)
  target_link_libraries(${name} PUBLIC ${ARG_USES})
  set_property(GLOBAL APPEND PROPERTY NORM_LIBRARIES ${name})
endfunction()

# norm_tool(NAME SOURCES... [USES LIBRARY...])
function(norm_tool name)
  cmake_parse_arguments(ARG "" "" "USES" ${ARGN})
  add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
  add_dependencies(${name} NormTableGen)
  target_link_libraries(${name} PRIVATE ${ARG_USES} MLIR LLVM)
endfunction()
