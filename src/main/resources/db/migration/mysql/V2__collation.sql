-- As H2 does: letters of two cases differ, and so do all characters that Unicode tells apart.
alter database character set utf8mb4 collate utf8mb4_bin;
