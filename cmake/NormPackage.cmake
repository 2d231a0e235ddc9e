# Part of the mlir-norm project, under the Apache License v2.0 with LLVM
# Exceptions.
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
#
# What `cmake --install` adds to the libraries and tools: headers, .td files,
# and what find_package(MLIRNorm) reads.

include(CMakePackageConfigHelpers)
set(NORM_PACKAGE_DIR lib/cmake/MLIRNorm)

install(DIRECTORY include/norm ${PROJECT_BINARY_DIR}/include/norm
  DESTINATION include
  FILES_MATCHING PATTERN *.h PATTERN *.td PATTERN *.inc
  PATTERN CMakeFiles EXCLUDE)
install(EXPORT MLIRNormTargets DESTINATION ${NORM_PACKAGE_DIR})
configure_package_config_file(
  ${CMAKE_CURRENT_LIST_DIR}/MLIRNormConfig.cmake.in
  ${PROJECT_BINARY_DIR}/MLIRNormConfig.cmake
  INSTALL_DESTINATION ${NORM_PACKAGE_DIR})
write_basic_package_version_file(
  ${PROJECT_BINARY_DIR}/MLIRNormConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(
  FILES
    ${PROJECT_BINARY_DIR}/MLIRNormConfig.cmake
    ${PROJECT_BINARY_DIR}/MLIRNormConfigVersion.cmake
  DESTINATION ${NORM_PACKAGE_DIR})
