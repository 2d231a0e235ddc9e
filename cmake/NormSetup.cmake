# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# Finds LLVM and MLIR 22.1 and sets how everything is compiled.

set(CMAKE_CXX_STANDARD 17)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "How to build" FORCE)
endif()

# MLIR_DIR names any install; Debian's packages are found without it.
list(APPEND CMAKE_PREFIX_PATH /usr/lib/llvm-22)
find_package(MLIR 22.1 REQUIRED CONFIG)
list(APPEND CMAKE_MODULE_PATH ${MLIR_CMAKE_DIR} ${LLVM_CMAKE_DIR})
include(TableGen)
include(AddLLVM)
include(AddMLIR)
message(STATUS "MLIR ${MLIR_VERSION} from ${MLIR_DIR}")

set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)

find_program(NORM_CCACHE ccache)
if(NORM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_C_COMPILER_LAUNCHER ${NORM_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${NORM_CCACHE})
endif()
# lld may be beside LLVM alone, where a compiler does not look for it.
find_program(NORM_LLD ld.lld HINTS ${LLVM_TOOLS_BINARY_DIR})
if(NORM_LLD)
  get_filename_component(lld_dir ${NORM_LLD} DIRECTORY)
  set(lld_flags -fuse-ld=lld -B${lld_dir})
  include(CheckLinkerFlag)
  check_linker_flag(CXX "${lld_flags}" NORM_LINKS_WITH_LLD)
  if(NORM_LINKS_WITH_LLD)
    add_link_options(${lld_flags})
  endif()
endif()

include_directories(SYSTEM ${MLIR_INCLUDE_DIRS} ${LLVM_INCLUDE_DIRS})
include_directories(${PROJECT_SOURCE_DIR}/include ${PROJECT_BINARY_DIR}/include)
add_compile_options(-Wall -Wextra -Wno-unused-parameter -Werror
                    $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>
                    $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>)
add_compile_definitions(${LLVM_DEFINITIONS_LIST})
