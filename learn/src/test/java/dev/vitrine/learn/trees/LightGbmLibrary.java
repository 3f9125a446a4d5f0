package dev.vitrine.learn.trees;

import com.microsoft.ml.lightgbm.SWIGTYPE_p_void;
import com.microsoft.ml.lightgbm.lightgbmlib;
import com.microsoft.ml.lightgbm.lightgbmlibConstants;

/// What LightGBM's own library says of rows, for all classes of a model.
final class LightGbmLibrary {
  private LightGbmLibrary() {}

  /// The predictions, row after row.
  ///
  /// @param raw whether scores are meant, and not what they tell
  static double[] predict(String model, BroughtRows rows, int outputs, boolean raw) {
    var values = lightgbmlib.new_floatArray(rows.values.length);
    for (int i = 0; i < rows.values.length; i++) {
      lightgbmlib.floatArray_setitem(values, i, rows.values[i]);
    }
    int many = rows.size * outputs;
    var told = lightgbmlib.new_doubleArray(many);
    var length = lightgbmlib.new_int64_tp();
    SWIGTYPE_p_void booster = booster(model);
    check(
        lightgbmlib.LGBM_BoosterPredictForMat(
            booster,
            lightgbmlib.float_to_voidp_ptr(values),
            lightgbmlibConstants.C_API_DTYPE_FLOAT32,
            rows.size,
            BroughtRows.FEATURES,
            1,
            raw
                ? lightgbmlibConstants.C_API_PREDICT_RAW_SCORE
                : lightgbmlibConstants.C_API_PREDICT_NORMAL,
            0,
            0,
            "num_threads=1",
            length,
            told));
    check(lightgbmlib.int64_tp_value(length) == many ? 0 : 1);
    double[] predictions = new double[many];
    for (int i = 0; i < many; i++) {
      predictions[i] = lightgbmlib.doubleArray_getitem(told, i);
    }
    lightgbmlib.delete_floatArray(values);
    lightgbmlib.delete_doubleArray(told);
    lightgbmlib.delete_int64_tp(length);
    check(lightgbmlib.LGBM_BoosterFree(booster));
    return predictions;
  }

  private static SWIGTYPE_p_void booster(String model) {
    var handle = lightgbmlib.voidpp_handle();
    check(lightgbmlib.LGBM_BoosterLoadModelFromString(model, lightgbmlib.new_intp(), handle));
    return lightgbmlib.voidpp_value(handle);
  }

  private static void check(int code) {
    if (code != 0) {
      throw new IllegalStateException(lightgbmlib.LGBM_GetLastError());
    }
  }
}
