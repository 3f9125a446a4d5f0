"""Writes the parquet files beside it: made-up rows in the columns of the public ESCI data set,
packed by the writers that people use. Needs pandas, pyarrow and duckdb:

    pip install pandas pyarrow duckdb && python make.py
"""

import duckdb
import pandas

PRODUCTS = pandas.DataFrame(
    [
        ("B01", "Stovetop kettle", "<p>Boils.</p>\nWhistles.", "fast\nquiet", "Ada", "red", "us"),
        ("B02", "Tea pot", None, None, "Ada", None, "us"),
        ("B01", "Hervidor de té", "Hierve rápido", None, None, "rojo", "es"),
        ("B03", "急須 お茶", "陶器の急須", "手作り\n日本製", "陶房", "黒", "jp"),
        ("B04", "Kettle " * 60, None, "", "", "", "us"),
    ],
    columns=[
        "product_id",
        "product_title",
        "product_description",
        "product_bullet_point",
        "product_brand",
        "product_color",
        "product_locale",
    ],
)
EXAMPLES = pandas.DataFrame(
    [
        (0, "tea  kettle", 7, "B01", "us", "E", 1, 1, "test"),
        (1, "tea  kettle", 7, "B02", "us", "S", 1, 1, "test"),
        (2, "tea  kettle", 7, "B04", "us", "I", 0, 1, "test"),
        (3, "cup", 8, "B02", "us", "C", 1, 1, "train"),
        (4, "急須", 9, "B03", "jp", "E", 1, 1, "test"),
    ],
    columns=[
        "example_id",
        "query",
        "query_id",
        "product_id",
        "product_locale",
        "esci_label",
        "small_version",
        "large_version",
        "split",
    ],
)

PACKINGS = {"snappy": "V1", "zstd": "V2", "gzip": "V1", "lz4_raw": "V1"}

for name, rows in (("products", PRODUCTS), ("examples", EXAMPLES)):
    rows.to_parquet(f"{name}-pandas-snappy.parquet")
    rows.to_parquet(
        f"{name}-pandas-zstd.parquet",
        index=False,
        compression="zstd",
        data_page_version="2.0",
        row_group_size=2,
        write_statistics=False,
    )
    for packing in PACKINGS if name == "products" else ("snappy", "zstd"):
        duckdb.sql(
            f"COPY (FROM rows) TO '{name}-duckdb-{packing}.parquet'"
            f" (FORMAT parquet, COMPRESSION {packing}, PARQUET_VERSION {PACKINGS[packing]})"
        )
