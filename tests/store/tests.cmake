# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(store_contract store/contract_decisions.cpp store/contract_entrants.cpp store/contract_progress.cpp
    store/contract_races.cpp store/contract_rows.cpp store/contract_snapshots.cpp store/contract_zones.cpp
    store/contractfinder.cpp store/racestore_contract.cpp store/scriptedlog.cpp store/scriptedrace.cpp)
trackside_test(sqlitecontract LABEL store FILES store/sqlitecontract_test.cpp ${store_contract} LINK trackside_store)
trackside_test(contractmeta LABEL store FILES store/contractmeta_test.cpp store/faultystore.cpp ${store_contract}
    LINK trackside_store)
foreach(test sqlitedecisions sqlitedeletion sqlitedisk sqliteentrants sqlitefiles sqlitequery sqlitecrash sqlitesent)
    trackside_test(${test} LABEL store FILES store/${test}_test.cpp ${store_contract} LINK trackside_store)
endforeach()
trackside_test(entrantsearch LABEL store FILES store/entrantsearch_test.cpp LINK trackside_store)
trackside_test(snapshots LABEL store FILES store/snapshots_test.cpp support/courses.cpp LINK trackside_store)
trackside_test(wholerace LABEL store
    FILES store/askedrace_test.cpp store/wholerace_test.cpp store/wholeracespoiled_test.cpp store/wholeracefixture.h
        ${store_contract}
    LINK trackside_store trackside_results)
foreach(test fieldtally newestrows pinotfield)
    trackside_test(${test} LABEL store FILES store/${test}_test.cpp LINK trackside_store)
endforeach()
trackside_test(queryexamples LABEL store FILES store/queryexamples_test.cpp support/courses.cpp LINK trackside_store)
trackside_test(sqlitefaults LABEL store FILES store/sqlitefaults_test.cpp support/courses.cpp LINK trackside_store)
set(scripted_pinot store/scriptedpinot.cpp store/scriptedpinot.h support/httpstub.cpp)
foreach(test pinotcourse pinotentrants pinotfreshness pinotreader pinotrecent pinotrun pinotstore)
    trackside_test(${test} LABEL store FILES store/${test}_test.cpp ${scripted_pinot} LINK trackside_store)
endforeach()
foreach(test pinotadmin pinotclient pinottls)
    trackside_test(${test} LABEL store FILES store/${test}_test.cpp support/httpstub.cpp support/courses.cpp
        LINK trackside_store)
endforeach()
foreach(test pinotrows pinottables)
    trackside_test(${test} LABEL store FILES store/${test}_test.cpp support/courses.cpp LINK trackside_store)
endforeach()
