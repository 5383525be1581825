# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Tests against real servers, whose addresses they take from the environment. They fail where there are none.
trackside_test(pinotcluster LABEL cluster FILES cluster/pinotadmin_test.cpp support/courses.cpp LINK trackside_store)
