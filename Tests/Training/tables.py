"""Writes learned numbers in the form that Sources/Matching/Model reads."""

import struct

import numpy as np


def floats(values):
    values = np.asarray(values, "<f4")
    return struct.pack("<I", len(values)) + values.tobytes()


def below(threshold):
    """The greatest 32-bit number that is not above the threshold."""
    value = np.float32(threshold)
    return value if float(value) <= threshold else np.nextafter(value, np.float32(-np.inf))


def forest(booster):
    """The trees of a LightGBM model, each node before its children."""
    roots, features, thresholds, lefts, rights, leaves = [], [], [], [], [], []

    def add(node):
        if "leaf_value" in node and "split_feature" not in node:
            leaves.append(node["leaf_value"])
            return ~(len(leaves) - 1)
        here = len(features)
        features.append(node["split_feature"])
        thresholds.append(below(node["threshold"]))
        lefts.append(0)
        rights.append(0)
        lefts[here] = add(node["left_child"])
        rights[here] = add(node["right_child"])
        return here

    constant = 0.0
    for tree in booster.dump_model()["tree_info"]:
        root = add(tree["tree_structure"])
        if root >= 0:
            roots.append(root)
        else:  # a tree that is a single leaf says the same of every row
            constant += leaves.pop()
    if constant and roots:
        raise SystemExit("a tree without a question: train with more rows")
    size = lambda values: struct.pack("<I", len(values))
    return b"".join([
        size(roots), np.asarray(roots, "<u4").tobytes(), size(features), np.asarray(features, "u1").tobytes(),
        floats(thresholds), size(lefts), np.asarray(lefts, "<i2").tobytes(), size(rights), np.asarray(rights, "<i2").tobytes(),
        floats(leaves)])


def calibration(inputs, outputs):
    return floats(inputs) + floats(outputs)
