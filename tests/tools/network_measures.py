"""Compares the measures of a network with those of networkx; prints each difference.

usage: network_measures.py TIES.csv MEASURES.csv [TIES.csv MEASURES.csv ...]
"""

import csv
import sys

import networkx as nx
from networkx.algorithms.community import louvain_communities, modularity

TOLERANCE = 1e-6  # measures are written with six digits


def differences(ties, measures):
    graph = nx.Graph()
    graph.add_nodes_from(row["party_id"] for row in measures)
    for row in ties:
        graph.add_edge(row["party_id"], row["with_id"], weight=int(row["shared"]))
    degree = dict(graph.degree())
    weighted = dict(graph.degree(weight="weight"))
    between = nx.betweenness_centrality(graph)
    for row in measures:
        party = row["party_id"]
        for ours, theirs in [
            (int(row["degree"]), degree[party]),
            (int(row["weighted_degree"]), weighted[party]),
            (float(row["betweenness"]), between[party]),
        ]:
            if abs(ours - theirs) > TOLERANCE:
                yield f"{party}: ours {ours}, networkx {theirs}"
    ours = groups(measures, "component")
    theirs = {frozenset(component) for component in nx.connected_components(graph)}
    if ours != theirs:
        yield f"components: ours {ours}, networkx {theirs}"
    partition = groups(measures, "community")
    if "" in {row["community"] for row in measures}:
        partition = theirs  # one group: each component is taken as a whole
    value = modularity(graph, partition, weight="weight") if graph.size() else 0.0
    if abs(value - float(measures[0]["modularity"])) > TOLERANCE:
        yield f"modularity: ours {measures[0]['modularity']}, networkx {value}"
    best = max(
        modularity(graph, louvain_communities(graph, weight="weight", seed=seed), weight="weight")
        for seed in range(20)
    )
    if value < best - 0.02:
        yield f"a partition of modularity {best} was missed: ours has {value}"


def groups(rows, column):
    found = {}
    for row in rows:
        found.setdefault(row[column], set()).add(row["party_id"])
    return {frozenset(group) for group in found.values()}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


for ties, measures in zip(sys.argv[1::2], sys.argv[2::2]):
    rows = read(measures)
    for difference in differences(read(ties), rows):
        print(f"{measures}: {difference}")
    print(f"compared {len(rows)} parties")
