# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
trackside_test(tiles LABEL unit
    FILES tiles/tilefiles_test.cpp tiles/onlinetiles_test.cpp tiles/tilepictures.h support/httpstub.cpp
    LINK trackside_tiles Qt6::Gui SQLite::SQLite3)
trackside_test(tilecover LABEL unit FILES tiles/tilecover_test.cpp LINK trackside_dashboard)
