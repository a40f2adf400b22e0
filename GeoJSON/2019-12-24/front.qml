<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- Written by FrontLine; a style saved from QGIS under this name replaces it. -->
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Temporal" labelsEnabled="0">
<temporal enabled="1" mode="2" limitMode="0" startField="t_begin" endField="t_end" startExpression="" endExpression="" durationField="" durationUnit="min" fixedDuration="0" accumulate="0"><fixedRange><start></start><end></end></fixedRange></temporal>
<renderer-v2 type="categorizedSymbol" attr="&quot;side_left&quot; || &apos; &apos; || &quot;side_right&quot;" forceraster="0" symbollevels="0" enableorderby="1">
<categories>
<category symbol="0" value="government opposition" type="string" label="Front: Government left, Opposition right" render="true"/>
</categories>
<symbols>
<symbol name="0" type="line" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><prop k="line_color" v="26,26,26,31"/><prop k="line_style" v="solid"/><prop k="line_width" v="500.0"/><prop k="line_width_unit" v="RenderMetersInMapUnits"/><prop k="offset" v="0.0"/><prop k="offset_unit" v="MM"/><prop k="capstyle" v="flat"/><prop k="joinstyle" v="round"/><data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/><Option type="Map" name="properties"><Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="QString" name="expression" value="2 * coalesce(&quot;uncertainty_m&quot;, 0)"/><Option type="int" name="type" value="3"/></Option></Option><Option type="QString" name="type" value="collection"/></Option></data_defined_properties></layer><layer class="SimpleLine" enabled="1" locked="0" pass="0"><prop k="line_color" v="213,94,0,255"/><prop k="line_style" v="solid"/><prop k="line_width" v="0.9"/><prop k="line_width_unit" v="MM"/><prop k="offset" v="-0.8"/><prop k="offset_unit" v="MM"/><prop k="capstyle" v="round"/><prop k="joinstyle" v="round"/></layer><layer class="SimpleLine" enabled="1" locked="0" pass="0"><prop k="line_color" v="0,158,115,255"/><prop k="line_style" v="solid"/><prop k="line_width" v="0.9"/><prop k="line_width_unit" v="MM"/><prop k="offset" v="0.8"/><prop k="offset_unit" v="MM"/><prop k="capstyle" v="round"/><prop k="joinstyle" v="round"/></layer><layer class="SimpleLine" enabled="1" locked="0" pass="0"><prop k="line_color" v="26,26,26,255"/><prop k="line_style" v="solid"/><prop k="line_width" v="0.7"/><prop k="line_width_unit" v="MM"/><prop k="offset" v="0.0"/><prop k="offset_unit" v="MM"/><prop k="capstyle" v="round"/><prop k="joinstyle" v="round"/></layer></symbol>
</symbols>
<orderby><orderByClause asc="1" nullsFirst="1">&quot;length_km&quot;</orderByClause></orderby>
</renderer-v2>
<labeling type="simple"/>
<blendMode>0</blendMode>
<featureBlendMode>0</featureBlendMode>
<layerOpacity>1</layerOpacity>
<layerGeometryType>1</layerGeometryType>
</qgis>
