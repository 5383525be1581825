# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks of the tree itself: layers, house rules, format, packaging files, translations.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(check ${Python3_EXECUTABLE} -B ${CMAKE_CURRENT_SOURCE_DIR}/layering)

add_test(NAME layering
    COMMAND ${check}/layering.py ${CMAKE_SOURCE_DIR} ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_HEADERS})
add_test(NAME house_rules COMMAND ${check}/houserules.py ${CMAKE_SOURCE_DIR})
add_test(NAME package_files COMMAND ${check}/package.py ${CMAKE_SOURCE_DIR})
add_test(NAME translations
    COMMAND ${check}/translations.py ${CMAKE_SOURCE_DIR} ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS}/lupdate)
add_test(NAME tree_checks_selftest COMMAND ${check}/selftest.py $<TARGET_FILE:trackside>)
add_test(NAME format COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/support/format.sh)
set_tests_properties(layering house_rules package_files translations tree_checks_selftest format PROPERTIES LABELS unit)
set_tests_properties(translations format PROPERTIES SKIP_RETURN_CODE 77)
