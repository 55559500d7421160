module pharos-network/tables

go 1.26
