package dev.vitrine.bench.workload;

import com.microsoft.ml.lightgbm.SWIGTYPE_p_double;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_float;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_long_long;
import com.microsoft.ml.lightgbm.SWIGTYPE_p_void;
import com.microsoft.ml.lightgbm.lightgbmlib;
import com.microsoft.ml.lightgbm.lightgbmlibConstants;

/// A model scored by LightGBM's own library on one thread; rows and scores stay in its memory, so
/// that nothing but scoring is measured.
final class LightGbmScores implements AutoCloseable {
  private final int rows;
  private final int features;
  private final SWIGTYPE_p_void booster;
  private final SWIGTYPE_p_float values;
  private final SWIGTYPE_p_double scores;
  private final SWIGTYPE_p_long_long length = lightgbmlib.new_int64_tp();

  LightGbmScores(String model, float[][] columns) {
    features = columns.length;
    rows = columns[0].length;
    var handle = lightgbmlib.voidpp_handle();
    check(lightgbmlib.LGBM_BoosterLoadModelFromString(model, lightgbmlib.new_intp(), handle));
    booster = lightgbmlib.voidpp_value(handle);
    values = lightgbmlib.new_floatArray((long) rows * features);
    scores = lightgbmlib.new_doubleArray(rows);
    for (int row = 0; row < rows; row++) {
      for (int f = 0; f < features; f++) {
        lightgbmlib.floatArray_setitem(values, (long) row * features + f, columns[f][row]);
      }
    }
  }

  /// Scores all rows and gives how many there were.
  long score() {
    check(
        lightgbmlib.LGBM_BoosterPredictForMat(
            booster,
            lightgbmlib.float_to_voidp_ptr(values),
            lightgbmlibConstants.C_API_DTYPE_FLOAT32,
            rows,
            features,
            1,
            lightgbmlibConstants.C_API_PREDICT_RAW_SCORE,
            0,
            0,
            "num_threads=1",
            length,
            scores));
    return lightgbmlib.int64_tp_value(length);
  }

  double score(int row) {
    return lightgbmlib.doubleArray_getitem(scores, row);
  }

  private static void check(int code) {
    if (code != 0) {
      throw new IllegalStateException(lightgbmlib.LGBM_GetLastError());
    }
  }

  @Override
  public void close() {
    lightgbmlib.delete_floatArray(values);
    lightgbmlib.delete_doubleArray(scores);
    lightgbmlib.delete_int64_tp(length);
    check(lightgbmlib.LGBM_BoosterFree(booster));
  }
}
